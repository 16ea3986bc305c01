title = Mentalités pour mieux servir
    .short = Mentalités
    .about = Seize phrases sur ce que vous avez fait ces trois derniers mois et quatre sur votre organisation. Comptez environ six minutes. Vous seul ou vous seule voyez vos réponses ; le groupe voit comment elles se répartissent si cinq personnes ou plus répondent. Cela ne sert ni à évaluer, ni à recruter, ni à sanctionner qui que ce soit.
    .source = Rédaction originale du projet Cabildo, à partir de l’atelier de FLACMA et de UN DESA sur le changement de mentalités ; elle n’a pas reçu leur aval. Ce n’est pas une échelle psychométrique validée.

## Collaborative
COLAB = Collaborative

M-01 = Demander avant
    .question = Avant de décider, j’ai demandé à un autre service quel effet cela aurait sur lui.
    .help = Pensez aux trois derniers mois. Demander à temps évite de refaire le travail.
M-01-A = Convenir avec un autre service d’une « question préalable » avant chaque décision commune
    .product = Une question écrite que les deux services se posent avant de décider
    .indicator = Décisions communes où la question a été posée
    .first-step = Choisissez le service que votre travail croise le plus et proposez-lui la question.

M-02 = Partager sans attendre
    .question = J’ai partagé une information utile sans qu’on me la demande.
    .help = Pensez aux trois derniers mois. Ce que vous savez peut épargner des jours à quelqu’un d’autre.

M-03 = Agir sans les autres
    .question = J’ai préféré régler sans aide une affaire qui dépendait aussi d’autres personnes.
    .help = Pensez aux trois derniers mois. Travailler sans les autres semble plus rapide, mais laisse de côté qui connaît une autre partie.
M-03-A = Faire un échange d’une demi-journée avec un autre service
    .product = Une demi-journée dans un autre service, avec trois notes sur ce qui a été vu
    .indicator = Personnes qui ont fait l’échange
    .first-step = Demandez à une personne d’un autre service de vous recevoir un matin.

M-04 = Chercher un accord
    .question = J’ai cherché un accord avec des personnes ou des organisations qui pensent autrement.
    .help = Pensez aux trois derniers mois. Les accords avec ceux qui pensent autrement durent plus longtemps.

## Innovante et apprenante
INNOV = Innovante et apprenante

M-05 = Essayer du nouveau
    .question = J’ai essayé, à petite échelle, une nouvelle façon de faire mon travail.
    .help = Pensez aux trois derniers mois. Un petit essai coûte peu et apprend beaucoup.
M-05-A = Essayer une amélioration pendant deux semaines, avec une mesure simple, et raconter le résultat
    .product = Une amélioration essayée, avec l’avant et l’après
    .indicator = Jours ou étapes gagnés pendant l’essai
    .first-step = Notez l’étape la plus lente et une façon plus simple de la faire.

M-06 = Raconter la leçon
    .question = Quand quelque chose n’a pas marché, j’ai raconté à mon équipe ce que j’avais appris.
    .help = Pensez aux trois derniers mois. Une erreur racontée ne se répète pas au bureau d’à côté.

M-07 = Taire une idée
    .question = J’ai renoncé à proposer une idée parce qu’« on a toujours fait comme ça ».
    .help = Pensez aux trois derniers mois. Les idées que l’on tait n’améliorent rien.
M-07-A = Ouvrir un mur à idées et répondre à toutes en quinze jours
    .product = Mur à idées bien visible, avec une réponse pour chaque idée
    .indicator = Idées qui ont reçu une réponse, sur celles reçues
    .first-step = Accrochez une feuille blanche avec une question et un crayon.

M-08 = Simplifier une étape
    .question = J’ai simplifié une étape qui prenait du temps aux gens.
    .help = Pensez aux trois derniers mois. Chaque étape en trop coûte des heures aux gens.

## Fondée sur les preuves et le long terme
EVID = Fondée sur les preuves et le long terme

M-09 = Décider avec des données
    .question = J’ai utilisé une donnée ou une étude pour appuyer une décision.
    .help = Pensez aux trois derniers mois. Une donnée simple aide à décider et à expliquer.
M-09-A = Choisir une donnée par service rendu et la revoir chaque mois en équipe
    .product = Une donnée par service rendu, notée mois après mois
    .indicator = Mois où l’équipe a revu la donnée
    .first-step = Demandez à l’équipe quel chiffre lui dirait si le service s’améliore.

M-10 = Vérifier le résultat
    .question = J’ai vérifié si ce que nous avons fait a donné le résultat attendu.
    .help = Pensez aux trois derniers mois. Faire n’est pas la même chose que réussir.

M-11 = Seulement l’urgent
    .question = J’ai traité l’urgent sans penser à ses effets à plus d’un an.
    .help = Pensez aux trois derniers mois. L’urgent prend la place de l’important.
M-11-A = Ajouter à chaque proposition la question « et dans dix ans ? »
    .product = La question, dans le modèle des propositions
    .indicator = Propositions qui y répondent, sur celles présentées
    .first-step = Ajoutez la question au bas de votre prochain document.

M-12 = Voir les effets
    .question = J’ai réfléchi à l’effet d’une décision sur d’autres services ou sur l’environnement.
    .help = Pensez aux trois derniers mois. Une décision d’un service se ressent dans un autre.

## Inclusive et intègre
INCL = Inclusive et intègre

M-13 = Personne dehors
    .question = J’ai pensé à qui pourrait rester privé d’un service et j’ai agi.
    .help = Pensez aux trois derniers mois. Qui n’arrive pas jusqu’au guichet n’apparaît pas dans les comptes.

M-14 = Écouter de près
    .question = J’ai écouté directement des personnes qui utilisent le service.
    .help = Pensez aux trois derniers mois. Qui utilise le service sait où il ne marche pas.
M-14-A = Accompagner une personne pendant toute une démarche et noter les obstacles
    .product = Liste des obstacles vus pendant une démarche réelle
    .indicator = Obstacles notés qui ont déjà été supprimés
    .first-step = Invitez une personne qui viendra cette semaine et accompagnez-la avec son accord.

M-15 = Perdre patience
    .question = J’ai perdu patience avec quelqu’un qui ne comprenait pas la démarche.
    .help = Pensez aux trois derniers mois. Une démarche difficile fatigue des deux côtés du guichet.

M-16 = Expliquer clairement
    .question = J’ai expliqué une décision avec des mots que tout le monde peut comprendre.
    .help = Pensez aux trois derniers mois. Ce que l’on comprend s’accepte mieux.
M-16-A = Réécrire une notification en langage clair et l’essayer avec trois personnes
    .product = Une notification claire, essayée avec trois personnes
    .indicator = Personnes qui l’ont comprise à la première lecture
    .first-step = Prenez la notification qui suscite le plus de questions et soulignez ce que personne ne comprend.

## Conditions de l’organisation
ORG = Conditions de l’organisation

O-1 = Proposer sans crainte
    .question = Dans mon service, on peut proposer un changement sans crainte.
    .help = Il s’agit de votre service, pas de vous. La peur freine plus d’améliorations que le manque d’idées.
O-1-A = Consacrer dix minutes de chaque réunion aux propositions, sans les juger
    .product = Un moment fixe pour les propositions dans la réunion du service
    .indicator = Propositions entendues dans le mois
    .first-step = Mettez le point « propositions » au début de la prochaine réunion.

O-2 = Apprendre de l’erreur
    .question = Quand un essai échoue, on apprend et on ne punit pas.
    .help = Il s’agit de votre service, pas de vous. Si l’échec est puni, plus personne n’essaie.
O-2-A = Raconter en équipe un essai qui n’a pas réussi et ce qu’on en a appris
    .product = Une note sur ce qui a été appris, sans noms
    .indicator = Notes sur ce qui a été appris, dans le semestre
    .first-step = Racontez d’abord vous-même un de vos essais qui n’a pas réussi.

O-3 = Des règles qui permettent
    .question = Les règles permettent d’essayer de petites améliorations, et nous savons lesquelles.
    .help = Il s’agit de votre service, pas de vous. Souvent, les règles permettent plus qu’on ne le croit.
O-3-A = Écrire sur une page quelles améliorations chaque service peut essayer sans demander la permission
    .product = Page des améliorations permises, signée par la mairie
    .indicator = Améliorations essayées grâce à cette page
    .first-step = Demandez au service juridique trois choses déjà permises.

O-4 = Du temps et des outils
    .question = J’ai le temps, les données et les outils pour améliorer un service.
    .help = Il s’agit de votre service, pas de vous. Sans temps ni moyens, l’envie d’améliorer s’épuise.
O-4-A = Réserver deux heures par mois pour améliorer un service, avec tout le nécessaire sous la main
    .product = Deux heures par mois dans l’agenda du service
    .indicator = Mois où la réservation a été respectée
    .first-step = Bloquez dans l’agenda les deux premières heures du mois prochain.
