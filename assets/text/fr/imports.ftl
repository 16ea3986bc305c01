# What an instrument says of itself when the file it came from says nothing.
imports-about-xlsform = Questionnaire repris d’un formulaire XLSForm.
imports-about-library = Référentiel repris d’une bibliothèque CISO Assistant.
imports-source = Fichier { $file }, dans la version qui a été reprise.
imports-level = Niveau { $level }
