# What an instrument says of itself when the file it came from says nothing.
imports-about-xlsform = Questionnaire brought in from an XLSForm.
imports-about-library = Framework brought in from a CISO Assistant library.
imports-source = File { $file }, in the version that was brought in.
imports-level = Level { $level }
