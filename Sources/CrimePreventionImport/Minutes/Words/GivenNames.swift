/// Given names that are common in Sweden (tilltalsnamn), for telling where one name ends and the next begins.
///
/// A help, not a condition: a name that isn't here is read all the same where its place shows that it is one.
enum GivenNames {
  /// Whether a word, or both parts of a double one such as *Anna-Karin*, is a given name, however a scan spells it.
  static func contain(_ word: String) -> Bool {
    let parts = word.lowercased().split(whereSeparator: { $0.unicodeScalars.allSatisfy(\.isDash) })
    return !parts.isEmpty && parts.allSatisfy { names.contains(String($0)) || names.contains(Spelling.folded($0)) }
  }

  private static let names = Lexicon(list.split(whereSeparator: \.isWhitespace).map { (String($0), ()) })

  private static let list = """
    Abbas Abdi Abdul Abdullah Abraham Ada Adam Adel Adele Adina Adnan Adrian Agda Agne Agnes Agneta Agnieszka Ahmad
    Ahmed Ahmet Aida Aino Aisha Ajla Aksel Albert Albin Aldin Alejandro Aleksandra Alena Alex Alexander Alexandra
    Alf Alfons Alfred Alfrida Algot Ali Alice Alicia Alina Alma Alva Alvar Alvin Amal Amanda Amelia Amelie Amer Amin
    Amina Amir Amira Amra Ana Anders Andrea Andreas Andrej Andreja André Andrzej Andy Anette Angela Angelica
    Angelika Angelina Anita Anja Anki Ann Anna Annabel Annakarin Annalena Anne Anneli Annelie Annette Annica Annie
    Annika Annikki Antje Anton Antonia Antonio Anu Arash Arben Ari Ariana Arman Armin Arne Aron Arthur Artur Arvid
    Arvo Asim Asta Astrid Athena Atle Aurora Aventina Avni Axel Ayan Ayla Ayse Aziz Babak Barbara Barbro Bashir
    Bassam Beata Beatrice Behrouz Belinda Ben Bengt Benita Benjamin Berit Bernhard Bernt Berta Bertil Betty Bianca
    Bilal Birger Birgit Birgith Birgitta Björn Bo Bob Bodil Bojan Boris Bosse Britt Britta Bror Bruno Burak Börje
    Caisa Calle Camilla Carin Carina Carl Carla Carlos Carmen Carola Carolin Carolina Caroline Casper Caspian
    Cassandra Catarina Catharina Cathrine Catrin Catrine Cecilia Ceylan Charles Charlie Charlotta Charlotte Chris
    Christel Christer Christian Christin Christina Christine Christofer Christoffer Christopher Cilla Claes Clara
    Clas Claudia Connie Conny Cornelia Crister Cristian Cristina Dag Dagmar Dagny Dalia Damir Dan Dana Dani Daniel
    Daniela Danijel Dante Danuta Daria Dario Darko David Davor Dejan Denis Denise Dennis Desirée Diana Dick Dijana
    Dilan Dilek Dina Disa Dmitri Dolores Donald Dragan Dragana Dusan Ebba Ebbe Ebru Edda Edin Edit Edith Edla Edmund
    Eduard Edvard Edvin Edward Egon Eila Eilert Einar Eino Eira Eirik Elaine Elena Eleonor Eleonora Elham Eli Elia
    Elias Elif Elin Elina Elisa Elisabet Elisabeth Elise Elisiv Elizabeth Ella Ellen Ellinor Elliot Elma Elmer Elmir
    Elof Elsa Elsie Elsy Elvira Elvis Embla Emelie Emil Emilia Emilie Emily Emina Emma Emmanuel Emmy Emre Enar Engla
    Enis Enya Erica Erik Erika Erland Erling Ermin Ernst Estelle Ester Esther Eugen Eva Evelina Evelyn Evert Evy
    Fabian Fadi Fadumo Faisal Fanny Fares Farhad Fariba Farid Farida Fatemeh Fatih Fatima Fatma Fatuma Felicia Felix
    Ferdinand Fia Filip Filippa Finn Fiona Flora Florian Folke Frank Frans Franz Freddie Freddy Frederik Fredric
    Fredrik Fredrika Frej Freja Frida Fritiof Fritz Frode Gabriel Gabriela Gabriella Gabrielle Georg George Gerd
    Gerda Gerhard Germund Gert Gertrud Gideon Gillis Gina Gisela Gitte Glenn Gloria Goran Gordana Gottfrid Greger
    Greta Grete Gry Gudrun Gull Gullan Gun Gunborg Gunda Gunhild Gunilla Gunlög Gunn Gunnar Gunnel Gustaf Gustav
    Gustava Gusten Gösta Göta Habib Hadi Hadil Haidar Hakan Halima Halina Hamid Hampus Hamza Hana Hanan Hani Hanna
    Hannah Hanne Hannele Hannes Hans Harald Haris Harriet Harry Hasan Hassan Hasse Hava Hedda Hedvig Heidi Heikki
    Helen Helena Helene Helga Helge Heljä Helle Helmer Helmi Henning Henny Henri Henric Henriette Henrik Henry
    Herbert Herman Hermine Herta Hilda Hilding Hillevi Hilma Hjalmar Hjördis Holger Huda Hugo Hulda Hussein Ibrahim
    Ida Idris Idun Igor Ilhan Ilona Ilse Iman Imran Ina Inez Inga Ingalill Inge Ingeborg Ingegerd Ingela Ingemar
    Inger Ingmar Ingrid Ingvar Ingvor Irena Irene Irina Iris Irma Isa Isabel Isabell Isabella Isabelle Isac Isak
    Ismail Ismet Issa Ivan Ivana Ivar Iver Ivica Izabela Jack Jacob Jacqueline Jahn Jakob Jakub Jamal James Jamila
    Jan Jana Jane Janet Janette Janina Janne Jannica Jannike Jarl Jarmo Jasmin Jasmina Jasmine Jason Javier Jean
    Jeanette Jelena Jenni Jennie Jennifer Jenny Jens Jerker Jerry Jesper Jessica Jessika Jill Jim Jimmie Jimmy
    Joachim Joakim Joanna Joel Joen Johan Johanna Johannes John Johnny Jon Jonas Jonathan Jonna Jonny Jordan Jorge
    Josef Josefin Josefina Josefine Joseph Josephine José Jovan Juan Judit Judith Jukka Julia Julian Juliana Julie
    Juliette Julius June Junus Juri Jussi Justus Jyri Jytte Jöran Jörgen Kai Kaisa Kaj Kaja Kajsa Kalle Kamal Kamil
    Kamilla Karen Kari Karim Karin Karina Karl Karolin Karolina Karoline Kasper Katarina Katarzyna Katharina
    Kathrine Kati Katinka Katja Katrin Katrine Kay Keijo Kelly Kenneth Kenny Kent Kenth Kerstin Kerttu Kevin Khadija
    Khaled Khalid Kicki Kim Kirsi Kirsten Kirsti Kjell Klara Klas Klaus Knut Konrad Konstantin Kristel Krister
    Kristian Kristin Kristina Kristine Kristofer Kristoffer Kurt Käte Lage Laila Lajla Lana Lara Lars Lasse Laszlo
    Laura Lauri Layla Lea Leena Leif Leila Lejla Lena Lenita Lennart Lenny Leo Leon Leona Leonard Leopold Leyla Lia
    Liam Lian Lida Lilian Lill Lillemor Lilly Lina Linda Line Linn Linnea Linus Lisa Lisbet Lisbeth Lise Liselott
    Liselotte Liv Liza Lizette Loa Loke Lorentz Lotta Lotten Louis Louise Lova Love Lovisa Luca Lucas Lucia Ludvig
    Luis Lukas Luna Lydia Lykke Maddelen Madelaine Madeleine Madelene Madlen Magda Magdalena Magnhild Magnus Mahdi
    Mahmoud Mahmud Maiken Maj Maja Majken Majlis Majvor Malcolm Malena Malik Malin Malte Malva Manfred Manuel Mara
    Marc Marco Marcus Mardin Margaret Margareta Margaretha Margit Margot Margret Marguerite Maria Mariam Mariana
    Marianne Marie Mariella Marika Marina Mario Marion Marit Marita Marja Marjo Mark Markku Marko Markus Marlene
    Marta Martha Martin Martina Martine Martta Marwa Mary Maryam Mateo Mathias Mathilda Matilda Mats Matteo Matti
    Mattias Mattis Maud Maurits Max Maximilian Maxine Maya Medina Mehdi Mehmed Mehmet Melina Melinda Melissa Melker
    Melvin Merete Merit Merja Mersiha Merve Mia Michael Michaela Michal Michel Michelle Mika Mikael Mikaela Mike
    Mikko Milad Milan Milena Milica Milla Milo Milton Mimmi Mina Minna Miranda Miriam Mirja Mirjam Miro Mirza Moa
    Mohamad Mohamed Mohammad Mohammed Mohsen Mona Monica Monika Morgan Moris Morten Mostafa Munir Murat Mustafa My
    Myrna Måns Mårten Nada Nadia Nadja Nahid Nancy Nanna Naomi Natali Natalia Natalie Natasha Nawal Nellie Nelly
    Nermin Nermina Nicklas Niclas Nico Nicolas Nicole Nihad Nikita Niklas Nikola Nikolina Nils Nina Ninni Nisse Noa
    Noah Noel Nooa Noor Nora Nour Novalie Nur Oda Ola Olaf Olav Ole Oleg Olga Oliver Olivia Olle Olof Olov Omar Omid
    Orvar Osama Oscar Oskar Osman Osvald Otilia Otto Ove Owe Paolo Parisa Patric Patricia Patrik Paul Paula Paulina
    Pauline Pawel Peder Peer Pehr Pekka Pelle Per Pernilla Pertti Peter Petra Petrus Petter Philip Pia Pierre Piotr
    Pirjo Pirkko Pontus Rabia Radoslav Rafael Ragna Ragnar Ragnhild Rahim Raija Raimo Rakel Ralf Ralph Rami Ramin
    Ramona Rana Randi Rania Rasmus Raul Rebecca Rebecka Reeta Regina Reijo Reine Reinhold Reino Renata Renée Reza
    Ria Ricardo Richard Rickard Rigmor Rikard Rita Robert Roberta Roberto Robin Roger Roine Roland Rolf Roman Ronja
    Ronny Rosa Rosanna Rose Roshan Roxana Roy Ruben Rudolf Runar Rune Runo Rustan Rut Ruth Ryan Saad Sabina Sabine
    Sabrina Sadia Saga Sahar Said Saida Salam Saleh Salem Salim Salma Sam Samantha Sami Samir Samira Samuel Sana
    Sandra Sanela Sanja Sanna Sara Sarah Sari Saskia Saud Sead Sebastian Selim Selin Selina Selma Semir Senad Serena
    Serkan Seth Severin Shahram Sharif Shirin Sibylla Sigbritt Signe Sigrid Sigurd Sigvard Siiri Silvia Simon Simona
    Simone Sinan Siri Sissela Siv Sixten Smilla Sofi Sofia Sofie Soheila Solbritt Solveig Sonia Sonja Sophia Sophie
    Soraya Staffan Stanislav Stefan Stefania Stefanie Stein Stella Sten Stephan Stephanie Steve Stig Stina Stine
    Sture Styrbjörn Suada Suleiman Sulejman Sune Sunniva Susan Susann Susanna Susanne Sussi Suzana Suzanna Svante
    Svea Sven Svetlana Sylvia Sylwia Synnöve Sölve Sören Tage Taina Tamara Tanja Tapio Tara Tarek Tariq Tatiana
    Tatjana Tea Ted Teddy Teodor Teresa Terese Teresia Terttu Tess Thea Theo Theodor Theres Therese Theresia Thomas
    Thorbjörn Thord Thore Thorsten Thure Tilda Tilde Tilly Tim Timmy Timo Timothy Tina Tindra Tobias Tom Tomas
    Tomasz Tommy Tomoko Tone Toni Tonje Tony Tor Tora Torbjörn Tord Tore Torgny Torkel Torsten Torun Torvald Tova
    Tove Tracy Trine Trond Truls Tuija Tuomas Ture Tuva Tyko Tyr Tyra Ulf Ulla Ulrica Ulrik Ulrika Ulrike Uno Urban
    Ursula Vahid Valdemar Valentin Valeria Valter Vanessa Vanja Vedran Vega Vendela Vera Verner Veronica Veronika
    Vesna Vibeke Victor Victoria Vidar Viggo Viivi Viking Viktor Viktoria Vilgot Vilhelm Ville Vilma Vilmer Vincent
    Viola Violeta Virpi Vivan Viveca Vivi Vivianne Vlada Vladimir Waldemar Walid Walter Wanja Wenche Wendela Werner
    Wictor Wilhelm William Wilma Wiveca Wolfgang Xenia Yahya Yasemin Yasin Yasmin Yasmine Ylva Yngve Yohannes Yosef
    Younes Yousef Youssef Yrsa Yusuf Yvette Yvonne Zack Zahra Zaid Zainab Zakarias Zaki Zara Zarah Zeinab Zelda Zoe
    Zoran Zorica Zsuzsanna Åbjörn Åke Åsa Åse Åshild Åsmund Örjan Östen
    """
}
