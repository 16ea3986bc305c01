# What an instrument says of itself when the file it came from says nothing.
imports-about-xlsform = Cuestionario traído de un formulario XLSForm.
imports-about-library = Marco traído de una biblioteca de CISO Assistant.
imports-source = Archivo { $file }, en la versión que se trajo.
imports-level = Nivel { $level }
