//! serde_json, into types from the schema. Does the tasks that are asked for, one a line of the input, and gives one line of
//! the output for each. Whoever asks looks at the clock. Ends with all that it holds, so that it can be seen what that takes.

// Members are named as in JSON.
#[allow(non_snake_case)]
mod record;

use std::io::{BufRead, Write};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let texts = std::env::args().skip(1).map(std::fs::read).collect::<Result<Vec<_>, _>>()?;
    let mut held: Vec<record::CouncilRecord> = Vec::new();
    for task in std::io::stdin().lock().lines() {
        let answer = match task?.as_str() {
            "scan" => total(&texts, |text| serde_json::from_slice::<serde::de::IgnoredAny>(text).map(|_| text.len()))?,
            "read" => total(&texts, |text| read(text).map(|record| meetings(&record)))?,
            "hold" => {
                held = texts.iter().map(|text| read(text)).collect::<Result<_, _>>()?;
                held.iter().map(meetings).sum::<usize>().to_string()
            }
            "let go" => {
                held = Vec::new();
                "0".to_string()
            }
            "write" => total(&held, |record| serde_json::to_vec_pretty(record).map(|text| text.len()))?,
            "echo" => serde_json::to_string(&held)?,
            task => return Err(format!("“{}” isn't a task", task).into()),
        };
        println!("{}", answer);
        std::io::stdout().flush()?;
    }
    std::process::exit(0)
}

fn read(text: &[u8]) -> serde_json::Result<record::CouncilRecord> {
    serde_json::from_slice(text)
}

fn meetings(record: &record::CouncilRecord) -> usize {
    record.meetings.as_ref().map_or(0, Vec::len)
}

/// A sum over what is made of each value: an answer that no compiler can give without doing the work.
fn total<T>(values: &[T], work: impl Fn(&T) -> serde_json::Result<usize>) -> serde_json::Result<String> {
    let answers = values.iter().map(work).collect::<serde_json::Result<Vec<_>>>()?;
    Ok(answers.iter().sum::<usize>().to_string())
}
