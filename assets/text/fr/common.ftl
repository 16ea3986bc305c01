## Ce que disent plusieurs écrans : noms, boutons, avis.

common-app = Cabildo
common-skip-to-content = Aller au contenu
common-offline = Hors ligne : tout est enregistré sur cet ordinateur

# Navigation, dans la barre de gauche.
common-nav-home = Accueil
common-nav-answering = Questionnaire
common-nav-consensus = Consensus
common-nav-results = Résultats
common-nav-spread = Répartition
common-nav-exchange = Échange
common-nav-roadmap = Feuille de route
common-nav-follow-up = Suivi
common-nav-reports = Rapports
common-nav-workshop = Atelier
common-nav-library = Bibliothèque
common-nav-settings = Réglages
common-nav-main = Navigation principale

# Boutons.
common-save = Enregistrer
common-cancel = Annuler
common-close = Fermer
common-next = Suivant
common-previous = Précédent
common-undo = Annuler

# À côté du nom d’un champ : « Commentaire (facultatif) ».

common-language = Langue
common-theme = Thème
common-theme-light = Clair
common-theme-dark = Sombre
common-theme-system = Celui de l’ordinateur

# État de ce qu’on écrit.
common-saving = Enregistrement…
# $time : l’heure, « 10:42 ».
common-saved-at = Enregistré à { $time }
common-not-saved = Non enregistré

# Niveaux.
# $level : le numéro du niveau.
common-level = Niveau { $level }
# $level : le numéro ; $name : « Émergent ».

# Coût d’une action.
common-cost-low = Faible
common-cost-medium = Moyen
common-cost-high = Élevé

common-municipality = Municipalité
common-country = Pays
common-cost = Coût

# Quantités.
common-weeks = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
# « 22 sur 37 ».
common-of = { $done } sur { $total }

# Un champ de date.
common-day-hint = Jour/mois/année, par exemple 31/12/2027
common-day-unreadable = Écrivez le jour, le mois et l’année en chiffres, par exemple 31/12/2027.
# $month : « février 2027 » ; $last : 28.
common-day-past-month-end = En { $month }, le dernier jour est le { $last }. Corrigez la date.
common-retry = Réessayer
common-kilobytes = { $number } ko
common-megabytes = { $number } Mo
common-gigabytes = { $number } Go
common-number-unreadable = Écrivez un nombre entier, sans signe moins ni décimales.
common-number-between = Écrivez un nombre de { $least } à { $most }.
common-nav-packages = Emporter et apporter
common-cell-place = { $column }, ligne { $row }
common-cell-says = Elle dit « { $text } ».
common-cell-says-nothing = Elle ne dit rien.
