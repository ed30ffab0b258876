/// Given names that are common in Sweden (tilltalsnamn), for determining where one name ends and the next begins.
///
/// An aid, not a requirement: a name that isn't listed is still read where its position shows that it is one.
enum GivenNames {
  /// Returns whether a word, or each part of a double name such as *Anna-Karin*, is a given name, however a scan spells
  /// it.
  static func contain(_ word: String) -> Bool {
    let parts = word.lowercased().split(whereSeparator: { $0.unicodeScalars.allSatisfy(\.isDash) })
    return !parts.isEmpty && parts.allSatisfy { names.contains(String($0)) || names.contains(Spelling.folded($0)) }
  }

  private static let names = Lexicon(list.split(whereSeparator: \.isWhitespace).map { (String($0), ()) })

  private static let list = """
    Abbas Abdi Abdirahman Abdul Abdullah Abdullahi Abebe Abraham Abshir Ada Adam Adel Adele Adina Adnan Adrian Agda
    Agne Agnes Agneta Agnieszka Ahmad Ahmed Ahmet Aida Aino Aisha Ajla Aksel Albert Albin Aldin Alejandro Aleksandra
    Alena Alex Alexander Alexandra Alf Alfons Alfred Alfrida Algot Ali Alice Alicia Alina Alma Alva Alvar Alvin Amal
    Amanda Amanuel Amela Amelia Amelie Amer Amin Amina Amir Amira Amra Ana Anatolij Anders Andrea Andreas Andrej
    Andreja Andrius Andrzej André Andy Anette Angela Angelica Angelika Angelina Anil Anita Anja Anki Ann Anna Annabel
    Annakarin Annalena Annbritt Anne Anneli Annelie Annette Annica Annie Annika Annikki Antje Anton Antonia Antonio
    Anu Arash Arben Ari Ariana Arjun Arman Armin Arne Aron Arthur Artur Arvid Arvo Asha Asim Asle Asta Astrid Athena
    Atle Aurora Aventina Avni Axel Ayaan Ayan Ayhan Ayla Ayse Azad Aziz Azra Babak Barbara Barbro Bashir Bassam Beata
    Beatrice Behrouz Belinda Ben Bengt Benita Benjamin Bente Berit Berivan Bernhard Bernt Bert Berta Berth Bertil Beth
    Betty Bianca Bilal Biljana Birger Birgit Birgith Birgitha Birgitta Bjarne Björn Bo Bob Bodil Bojan Boris Bosse
    Britt Britta Bror Bruno Burak Börje Caisa Cajsa Calle Camilla Carin Carina Carl Carla Carlos Carmen Carola Carolin
    Carolina Caroline Carolyn Casper Caspian Cassandra Catarina Catharina Cathrine Catrin Catrine Cay Cecilia Ceylan
    Charles Charlie Charlotta Charlotte Chen Chris Christel Christer Christian Christin Christina Christine Christofer
    Christoffer Christopher Cilla Claes Clara Clas Claudia Connie Conny Cornelia Crister Cristian Cristina Cristofer
    Dag Dagmar Dagny Dalia Damir Dan Dana Dani Daniel Daniela Danijel Dante Danuta Daria Dario Darko David Davor
    Deepak Dejan Denis Denise Dennis Desirée Diana Dick Dijana Dilan Dilek Dina Disa Dler Dmitri Dolores Donald Donna
    Dorota Dragan Dragana Dusan Ebba Ebbe Ebon Ebru Edda Edin Edit Edith Edla Edmund Eduard Edvard Edvin Edward Eeva
    Egon Eila Eilert Einar Eino Eira Eirik Eivor Elaine Elena Eleonor Eleonora Elham Eli Elia Elias Elif Elin Elina
    Elis Elisa Elisabet Elisabeth Elise Elisiv Elizabeth Ella Ellen Ellinor Elliot Elly Elma Elmer Elmir Elof Elsa
    Elsie Elsy Elvin Elvir Elvira Elvis Embla Emelie Emil Emilia Emilie Emily Emina Emine Emira Emma Emmanuel Emmy
    Emre Enar Engelbrekt Engla Enis Enya Erica Erik Erika Erland Erling Ermin Ernst Esa Eskil Estelle Ester Esther
    Eugen Eva Evelina Evelyn Evert Evy Ewa Ewelina Fabian Fadi Faduma Fadumo Faisal Fanny Fares Farhad Fariba Farid
    Farida Farzaneh Fatemeh Fatih Fatima Fatma Fatuma Felicia Felix Ferdinand Ferhat Feven Fia Figge Fikret Filip
    Filippa Filmon Fingal Finn Fiona Flemming Flora Florian Folke Frank Frans Franz Freddie Freddy Frederik Fredric
    Fredrik Fredrika Frej Freja Frida Frideborg Fritiof Fritz Frode Gabriel Gabriela Gabriella Gabrielle Georg George
    Gerard Gerd Gerda Gerhard Germund Gert Gertrud Ghazal Gideon Gilbert Gillis Gina Gisela Gittan Gitte Glenn Gloria
    Goran Gordana Gottfrid Greger Greta Grete Gry Grzegorz Gudrun Guled Gull Gullan Gullbritt Gun Gunborg Gunbritt
    Gunda Gunder Gunhild Gunilla Gunlög Gunn Gunnar Gunnel Gunnvor Gunvor Gunwor Gustaf Gustav Gustava Gusten Göran
    Görel Gösta Göta Göte Gülay Habib Hadi Hadil Haidar Hakan Halil Halima Halina Hamdi Hamed Hamid Hampus Hamza Hana
    Hanan Hani Hanna Hannah Hanne Hannele Hannes Hans Harald Haris Harriet Harry Hasan Hassan Hasse Hatice Hava Hedda
    Hedvig Heidi Heikki Helen Helena Helene Helga Helge Heljä Helle Helmer Helmi Henning Henny Henri Henric Henriette
    Henrik Henry Herbert Herman Hermine Herta Hibo Hilda Hildegard Hilding Hillevi Hilma Hiwa Hiwot Hjalmar Hjördis
    Hodan Holger Hossein Huda Hugo Hulda Hussein Håkan Hüseyin Ibrahim Ida Idil Idris Idun Ifrah Igor Ilhan Ilona Ilse
    Iman Imran Ina Inez Ing Inga Ingabritt Ingalena Ingalill Inge Ingeborg Ingegerd Ingela Ingemar Inger Ingmar Ingrid
    Ingvar Ingvor Irena Irene Irina Iris Irma Iryna Irén Iréne Isa Isaac Isabel Isabell Isabella Isabelle Isac Isak
    Ismail Ismet Issa Ivan Ivana Ivar Iver Ivica Izabela Jack Jacob Jacqueline Jahn Jakob Jakub Jamal James Jamila Jan
    Jana Jane Janet Janette Janina Janne Jannica Jannike Jari Jarl Jarmo Jasmin Jasmina Jasmine Jason Javier Jean
    Jeanette Jelena Jenni Jennie Jennifer Jenny Jens Jerk Jerker Jerry Jesper Jessica Jessika Jill Jim Jimmie Jimmy
    Joachim Joakim Joanna Joel Joen Johan Johanna Johannes John Johnny Johny Jolanta Jon Jonas Jonathan Jonna Jonny
    Jordan Jorge Jorma Josef Josefin Josefina Josefine Joseph Josephine José Jovan Jovanka Juan Judit Judith Juha
    Jukka Julia Julian Juliana Julie Juliette Julius June Junus Jurgita Juri Jussi Justus Jyri Jytte Jöns Jöran Jörgen
    Jørgen Kai Kaija Kaisa Kaj Kaja Kajsa Kalle Kamal Kamil Kamilla Kamran Karen Kari Karim Karin Karina Karl Karolin
    Karolina Karoline Karwan Kasper Katarina Katarzyna Katharina Kathrine Kati Katinka Katja Katrin Katrine Kay Keijo
    Kelly Kenneth Kenny Kent Kenth Kerstin Kerttu Kevin Khadija Khaled Khalid Kicki Kim Kirsi Kirsten Kirsti Kjell
    Kjerstin Klara Klas Klaus Knut Konrad Konstantin Kristel Krister Kristian Kristiina Kristin Kristina Kristine
    Kristofer Kristoffer Krzysztof Kurt Käte Kåge Kåre Lage Laila Lajla Lana Lara Lars Lasse Laszlo Laura Lauri Layla
    Lea Leena Leif Leila Lejla Lena Lenita Lennart Lenny Leo Leon Leona Leonard Leopold Leyla Lia Liam Lian Liban Lida
    Lidia Lilian Lill Lillan Lillemor Lilly Lina Linda Line Linh Linn Linnea Linus Lisa Lisbet Lisbeth Lise Liselott
    Liselotte Liv Liw Liza Lizette Ljiljana Loa Loke Lollo Lone Lorentz Lott Lotta Lotten Louis Louise Lova Love
    Lovisa Luca Lucas Lucia Ludvig Luis Lukas Luna Lydia Lykke Maddelen Madelaine Madeleine Madelene Madlen Magda
    Magdalena Maggan Magnhild Magnus Mahdi Mahin Mahmood Mahmoud Mahmud Mahsa Maiken Mait Maj Maja Majbritt Majid
    Majken Majlis Majsan Majvor Malcolm Malena Malik Malin Malte Malva Manfred Manuel Mara Marc Marco Marcus Mardin
    Margaret Margareta Margaretha Margit Margot Margret Marguerite Maria Mariam Mariana Marianne Marie Mariella Marika
    Marina Mario Marion Marit Marita Marja Marjatta Marjo Mark Markku Marko Markus Marlene Marta Martha Martin Martina
    Martine Martta Marwa Mary Maryam Mateo Mathias Mathilda Matilda Mats Matteo Matti Mattias Mattis Maud Maurits Max
    Maximilian Maxine Maya Małgorzata Medina Mehdi Mehmed Mehmet Mei Melina Melinda Melissa Melker Melvin Merete Merit
    Merja Mersiha Merve Mette Mia Michael Michaela Michal Michel Michelle Micke Mika Mikael Mikaela Mike Mikko Milad
    Milan Milena Milica Milla Milo Milton Mimmi Mina Minh Minna Miranda Miriam Mirja Mirjam Mirjana Miro Mirre Mirza
    Moa Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen Mona Monica Monika Morgan Moris Morten Mostafa Mulu Munir
    Murat Mustafa My Myrna Märet Märit Märta Måns Mårten Nada Nadia Nadja Nahid Naima Nalle Nancy Nanna Nanny Naomi
    Nasrin Natali Natalia Natalie Natalya Natasha Navid Nawal Negar Nellie Nelly Nermin Nermina Nguyen Nicklas Niclas
    Nico Nicolas Nicole Nihad Nikita Niklas Nikola Nikolina Nils Nina Ninna Ninni Nisse Noa Noah Noel Nooa Noomi Noor
    Nora Nour Novalie Nur Oda Oksana Ola Olaf Olav Ole Oleg Olena Olga Oliver Olivia Olle Olof Olov Omar Omid Orvar
    Osama Oscar Oskar Osman Osvald Otilia Otto Ove Owe Pamela Paolo Parisa Patric Patricia Patrik Paul Paula Paulina
    Pauline Pawel Peder Peer Pehr Pekka Pelle Pentti Peo Per Pernilla Pertti Peter Petra Petrus Petter Philip Pia
    Pierre Piotr Pirjo Pirkko Pontus Preben Priya Päivi Pär Pål Rabia Radoslav Rafael Ragna Ragnar Ragnhild Ragnvald
    Rahel Rahim Raija Raimo Rajesh Rakel Ralf Ralph Rami Ramin Ramona Rana Randi Rania Rasa Rasmus Raul Rebecca
    Rebecka Rebwar Reeta Regina Reidar Reijo Reine Reinhold Reino Renata Renée Reza Rezan Ria Ricardo Richard Rickard
    Rigmor Rikard Risto Rita Ritva Robert Roberta Roberto Robin Roffe Roger Roine Rojda Roland Rolf Roman Ronja Ronnie
    Ronny Ros Rosa Rosanna Rose Rosel Roshan Rosmarie Roxana Roy Ruben Rudolf Runar Rune Runo Rustan Rut Ruth Ryan
    Saad Saba Sabina Sabine Sabrina Sadia Saeed Saga Sagal Sahar Sahra Said Saida Salam Saleh Salem Salim Salma Sam
    Samantha Sami Samir Samira Samra Samuel Sana Sandra Sanela Sanja Sanjay Sanna Sanny Sara Sarah Sari Saskia Saud
    Sead Sebastian Selam Selda Selim Selin Selina Selma Semir Senad Senada Senait Seppo Serena Sergei Sergej Serkan
    Seth Seved Severin Shahin Shahram Sharif Shilan Shirin Shwan Siavash Sibylla Sigbritt Sigge Signe Signhild Sigrid
    Sigurd Sigvald Sigvard Siiri Silvia Simeon Simon Simona Simone Sinan Siri Siriporn Sirpa Sisko Sissela Siv Sivert
    Siw Sixten Slobodan Smilla Snezana Sofi Sofia Sofie Soheila Solbritt Solgerd Solveig Somchai Songül Sonia Sonja
    Sophia Sophie Soran Soraya Staffan Stanislav Stefan Stefania Stefanie Steffo Stein Stella Stellan Sten Stene
    Stephan Stephanie Steve Stig Stina Stine Sture Styrbjörn Suada Suleiman Sulejman Sune Sunniva Susan Susann Susanna
    Susanne Sussi Sussie Suzana Suzanna Svanhild Svante Svea Sven Svetlana Sylve Sylvia Sylwia Synnöve Sölve Sören
    Sötis Søren Tage Taina Tamara Tanja Tapani Tapio Tara Tarek Tariq Tarja Tatiana Tatjana Tea Ted Teddy Tekla Teodor
    Teresa Terese Teresia Terttu Tesfaye Tess Thanh Thea Theo Theodor Theres Therese Theresia Thomas Thommy Thorbjörn
    Thord Thore Thorsten Thure Tilda Tilde Tilly Tim Timmy Timo Timothy Tina Tindra Tobbe Tobias Tom Tomas Tomasz
    Tommy Tomoko Tone Toni Tonje Tony Tor Tora Torben Torbjörn Tord Tore Torgny Torkel Torsten Torulf Torun Torvald
    Tova Tove Tracy Trine Trond Truls Tryggve Tuija Tuomas Ture Tuula Tuva Tuve Tyko Tyr Tyra Tyrone Tönnes Ubbe Uffe
    Ulf Ulla Ulrica Ulrik Ulrika Ulrike Uno Urban Ursula Uwe Vahid Valborg Valdemar Valentin Valeria Valfrid Valter
    Vanessa Vanja Vedran Vega Veikko Veine Vendela Vendla Vera Verner Veronica Veronika Vesna Vesta Vibeke Victor
    Victoria Vidar Viggo Viivi Viking Viktor Viktoria Vilgot Vilhelm Vilhelmina Ville Vilma Vilmer Vincent Viola
    Violeta Viran Virpi Vivan Viveca Viveka Vivi Vivianne Vlada Vladimir Vlado Waldemar Walid Walter Wanja Warsame Wei
    Wenche Wendela Werner Wictor Wilhelm William Wilma Wiveca Wivi Wivianne Wolfgang Xenia Yahya Yasemin Yasin Yasmin
    Yasmina Yasmine Ylva Ylwa Yngve Yngwe Yohannes Yonas Yosef Younes Yousef Youssef Yrsa Yuri Yusuf Yvette Yvonne
    Zack Zahra Zaid Zainab Zakarias Zaki Zara Zarah Zdenka Zeinab Zelda Zeynep Zlatan Zoe Zoran Zorica Zsuzsanna
    Åbjörn Åke Åsa Åse Åshild Åsmund Öivind Öjvind Örjan Östen Øyvind
    """
}
