# Where it stands.
problems-place-line = { $file }, ligne { $line }
problems-place-row = { $file }, feuille « { $sheet } », ligne { $row }
problems-place-cell = { $file }, feuille « { $sheet } », ligne { $row }, colonne { $column }
problems-here = ici
problems-found = { $problems ->
    [one] Il y a { $problems } problème. Rien n’a été installé.
   *[other] Il y a { $problems } problèmes. Rien n’a été installé.
}

# The file as a whole.
problems-unknown-file = Cabildo ne peut pas lire ce type de fichier.
problems-unknown-file-instead = Utilisez un classeur (.xlsx, .xls ou .ods), un formulaire XLSForm, une bibliothèque .yaml ou un dossier avec instrument.toml.
problems-not-text = Le fichier contient des données qui ne sont pas du texte.
problems-not-text-instead = Ouvrez-le dans un éditeur de texte et enregistrez-le avec l’encodage UTF-8.
problems-not-a-workbook = Le fichier n’est pas un classeur, quoi qu’en dise son nom.
problems-not-a-workbook-instead = Ouvrez-le dans votre tableur et enregistrez-le de nouveau au format .xlsx.
problems-password = Le fichier est protégé par un mot de passe.
problems-password-instead = Retirez le mot de passe dans votre tableur et enregistrez-le de nouveau.
problems-too-large = Le fichier occupe plus de { $most } Mo une fois ouvert : c’est trop pour un questionnaire.
problems-too-large-instead = Retirez les images et les feuilles qui ne font pas partie du questionnaire.
problems-too-many-rows = La feuille a plus de { $most } lignes remplies.
problems-too-many-rows-instead = Partagez le questionnaire en plusieurs ou supprimez les lignes en trop.
problems-too-many-columns = La feuille a plus de { $most } colonnes remplies.
problems-too-many-columns-instead = Supprimez les colonnes qui ne font pas partie du questionnaire.
problems-too-deep = Il y a trop de parties les unes dans les autres.
problems-too-deep-instead = Utilisez moins de niveaux de groupes.
problems-cannot-read = Le fichier ne suit pas les règles de son format : { $why }.
problems-cannot-read-instead = Corrigez cette ligne. La page sur le format explique chaque donnée avec un exemple.
problems-words-line = Cette ligne ne peut pas être lue : { $why }.
problems-words-line-instead = Écrivez chaque texte sur sa ligne : la clé, un signe égal et le texte.
problems-no-sheet = Il manque la feuille « { $sheet } ».
problems-no-sheet-instead = Ajoutez-la sous ce nom, ou commencez avec un nouveau modèle.
problems-no-column = Il manque la colonne « { $column } ».
problems-no-column-instead = Ajoutez-la avec cet en-tête sur la première ligne.
problems-formula-without-value = La cellule contient une formule qui n’a jamais été calculée.
problems-formula-without-value-instead = Ouvrez le fichier dans votre tableur et enregistrez-le, ou écrivez la valeur à la place de la formule.
problems-broken-cell = La cellule affiche l’erreur { $shows }.
problems-broken-cell-instead = Corrigez la formule ou écrivez la valeur.

# Single entries.
problems-unknown-key = « { $key } » n’est aucune des données attendues ici.
problems-unknown-key-instead = Vérifiez comment c’est écrit, ou supprimez-le.
problems-shape = Ce que dit « { $field } » a une autre forme.
problems-shape-text-instead = Écrivez un seul texte entre guillemets, ou un nombre.
problems-shape-number-instead = Écrivez un nombre entier.
problems-shape-truth-instead = Écrivez true ou false.
problems-shape-list-instead = Écrivez une liste entre crochets.
problems-shape-table-instead = Écrivez un bloc avec ses propres données, comme sur la page sur le format.
problems-missing = Il manque « { $field } ».
problems-missing-instead = Remplissez-le. Le questionnaire ne peut pas être installé sans cette donnée.
problems-not-in-range = « { $written } » ne convient pas pour « { $field } ».
problems-not-in-range-instead = Écrivez un nombre entier de { $least } à { $most }.
problems-not-one-of-instead = Écrivez { $allowed }.
problems-not-an-id = « { $written } » ne peut pas être un code.
problems-not-an-id-instead = Utilisez des lettres sans accent, des chiffres, des traits d’union et des points ; commencez par une lettre. Exemple : EAU-1.
problems-not-a-choice-id-instead = Utilisez des lettres, des chiffres et des signes, sans espaces ni guillemets.
problems-reserved-id = Le code « { $id } » est réservé à Cabildo.
problems-reserved-id-instead = Choisissez un autre code.
problems-twice = « { $id } » apparaît deux fois. La première est dans { $first }.
problems-twice-instead = Changez un des deux codes ou supprimez ce qui est en trop.
problems-same-key = « { $id } » et « { $other } » se ressemblent tant que leurs textes se confondraient.
problems-same-key-instead = Changez une lettre ou un chiffre dans l’un des deux.
problems-no-dimension = Il n’y a pas de dimension « { $id } ».
problems-no-item = Il n’y a pas de question « { $id } ».
problems-no-list = Il n’y a pas de liste de choix « { $id } ».
problems-no-scale = Il n’y a pas d’échelle « { $id } ».
problems-no-role = Il n’y a pas de responsable avec le code « { $id } ».
problems-no-principle = Il n’y a pas de principe de gouvernance « { $id } ».
problems-no-strategy = Il n’y a pas de stratégie « { $id } ».
problems-no-sdg-target = Il n’y a pas de cible ODD « { $id } ».
problems-no-topic = Il n’y a pas de thème d’échange « { $id } ».
problems-near-instead = Vouliez-vous écrire « { $near } » ?
problems-own-code-instead = Utilisez un code qui est dans ce questionnaire, ou ajoutez ce qui manque.
problems-shared-code-instead = Utilisez un des codes de la feuille « { $sheet } » du modèle.

# The questionnaire.
problems-no-items = Le questionnaire n’a pas de questions.
problems-no-items-instead = Ajoutez au moins une question.
problems-empty-form = Cette forme ne pose aucune question.
problems-empty-form-instead = Écrivez les codes de ses questions, ou indiquez que chaque table répond à une dimension.
problems-empty-list = La liste n’a pas de choix.
problems-empty-list-instead = Ajoutez au moins un choix.
problems-scale-taken = Il y a déjà une échelle avec le code « { $id } ».
problems-scale-taken-instead = Donnez un autre code à la vôtre ; ou utilisez celle qui existe et supprimez ici ses niveaux.
problems-one-level = L’échelle a moins de deux niveaux.
problems-one-level-instead = Ajoutez des niveaux jusqu’à en avoir au moins deux.
problems-levels-not-in-a-row = Il manque à l’échelle un niveau intermédiaire.
problems-levels-not-in-a-row-instead = Numérotez les niveaux un par un, par exemple 1, 2 et 3.
problems-other-scale = Cette question utilise l’échelle « { $scale } », mais les écarts se mesurent sur « { $common } ».
problems-other-scale-instead = Utilisez une seule échelle dans tout le questionnaire, ou changez à quoi il sert.
problems-not-for-kind = « { $field } » ne convient pas à une question de type « { $kind } ».
problems-not-for-kind-instead = Supprimez cette donnée, ou changez le type de la question.
problems-expression-unexpected = La condition n’est pas comprise à partir de « { $what } ».
problems-expression-ends = Il manque quelque chose à la fin de la condition.
problems-expression-too-large = La condition est trop longue.
problems-expression-instead = Comparez une question à une valeur, par exemple : { $example }
problems-no-such-function = La fonction « { $name } » n’existe pas.
problems-no-such-function-instead = Celles qui existent sont : { $functions }.
problems-wrong-arguments = La fonction « { $name } » ne prend pas ce nombre de valeurs.
problems-wrong-arguments-instead = { $wanted ->
    [one] Écrivez { $wanted } valeur entre les parenthèses.
   *[other] Écrivez { $wanted } valeurs entre les parenthèses, avec des virgules.
}
problems-bare-name = Dans la condition, « { $name } » n’est ni une question ni une valeur.
problems-bare-name-instead = Si c’est un choix, écrivez { $quoted } ; si c’est une question, { $item }.
problems-no-property = Aucun choix de la liste « { $list } » n’a la propriété « { $name } ».
problems-no-property-instead = Ajoutez cette propriété aux choix, ou corrigez le filtre.
problems-circle = Ces questions s’attendent les unes les autres : { $items }.
problems-circle-instead = Retirez la condition ou le calcul de l’une d’elles.
problems-too-many-steps = Ce calcul dépend de trop d’autres calculs.
problems-too-many-steps-instead = Utilisez moins d’étapes, et ne répétez pas le même calcul dans un autre.
problems-weeks = « { $written } » ne convient pas comme durée.
problems-weeks-instead = Écrivez le minimum et le maximum de semaines, de 1 à 104, dans cet ordre.
problems-no-levels = On ne répond pas à la question « { $item } » par des niveaux.
problems-no-levels-instead = Choisissez une question à laquelle on répond par des niveaux.
problems-not-a-need = « { $written } » n’est pas un préalable.
problems-not-a-need-instead = Écrivez une question et son niveau, comme { $example } ; le code d’une autre action ; ou { $consensus }.
problems-need-outside-scale = Le préalable demande un niveau que la question « { $item } » n’a pas.
problems-never-begins = L’action « { $id } » ne pourrait jamais commencer.
problems-never-begins-instead = Ses préalables s’attendent les uns les autres, ou demandent un niveau qu’aucune action n’atteint. Retirez-en un ou changez-le.

# The words.
problems-no-language = Le questionnaire n’a de textes dans aucune langue.
problems-no-language-instead = Écrivez tous les textes dans au moins une langue.
problems-unknown-language = Cabildo ne parle pas la langue « { $code } ».
problems-unknown-language-instead = Utilisez un de ces codes : { $codes }.
problems-no-words = Il manque le texte « { $key } » ({ $language }).
problems-no-words-instead = Écrivez-le. Ce qui est dit dans une langue l’est dans toutes.
problems-surplus-words = Rien dans le questionnaire n’utilise le texte « { $key } ».
problems-surplus-words-instead = Supprimez-le, ou corrigez le code de la question, de l’action ou de la dimension.
problems-braces = Le texte contient des accolades, et il n’y a ici rien à insérer.
problems-braces-instead = Utilisez des parenthèses à la place des accolades.

# What Cabildo cannot do, or leaves out.
problems-cannot-do = Cabildo n’a pas « { $what } ».
problems-cannot-do-instead = Cela a été laissé de côté. Si vous en avez besoin, remplacez-le par une question d’un autre type.
problems-left-out = « { $what } » n’a pas été repris.
problems-left-out-instead = Il n’y a rien à faire : Cabildo n’en a pas besoin.
problems-flattened = Les groupes « { $what } » sont devenus une seule dimension.
problems-flattened-instead = Vérifiez le nom de la dimension et raccourcissez-le si besoin.

# When nothing is wrong.
problems-none = { $id }, version { $version } : { $items } questions, { $actions } actions, langues { $languages }. Pas de problème.
problems-readability = Facilité de lecture en espagnol (INFLESZ) : au-dessous de { $normal }, assez difficile ; à partir de 65, facile.
problems-median = Médiane : { $median }. Au-dessous de { $normal } : { $hard } sur { $items }.
problems-installed = { $file } : installé.
problems-installed-before = { $file } : il était déjà installé, et rien n’a changé.
