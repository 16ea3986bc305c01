## As licenças do que o programa traz.

licences-show = Ver as licenças
licences-title = Licenças
licences-about = O Cabildo é feito com o trabalho de muitas pessoas, que permitem usá-lo e distribuí-lo. Estas são as condições, no idioma em que foram escritas.
