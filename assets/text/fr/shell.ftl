## Ce qui est dit là où Cabildo ne peut montrer aucun écran.

shell-no-display = Cabildo a besoin d’un écran. Sans écran, utilisez le programme « cabildo ».
shell-no-folder = L’ordinateur ne dit pas où vous gardez vos fichiers, et Cabildo ne sait pas où sont vos données. Fermez votre session et rouvrez-la. Si rien ne change, demandez de l’aide à la personne qui a installé Cabildo : « --data » indique le fichier de données.
shell-not-understood = Cabildo a été ouvert avec une indication qu’il ne comprend pas : { $words }. Ouvrez-le par son icône. Si cela se reproduit, demandez de l’aide à la personne qui a installé Cabildo.
