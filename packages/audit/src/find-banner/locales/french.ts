import type { WordsOfLanguage } from '../words.ts';

export const french: readonly WordsOfLanguage[] = [
  {
    language: 'fr',
    topic: ['cookies?\\b', 'consentement', 'confidentialité', 'traceurs?', 'données personnelles', 'vie privée'],
    accept: ['(oui,? )?(j |je )?(tout )?(accepte[rz]?|autorise[rz]?|consen(s|tir))( tout| tous)?( les| ces)?( cookies| services| traceurs)?', 'accepter et (continuer|fermer)', 'oui', 'ok,? tout accepter'],
    vague: ['ok', 'd accord', 'continuer', 'j ai compris', 'compris', 'parfait', 'c est noté', 'fermer et accepter'],
    refuse: ['(non,? )?(je )?(tout )?(refuse[rz]?|rejete[rz]|interdi(re|s)|décline[rz]?)( tout| tous)?( les| ces)?( cookies| services| traceurs)?', 'continuer sans accepter', '(accepter )?(uniquement |seulement )?(les )?(cookies )?(strictement )?(nécessaires|essentiels)( uniquement| seulement)?', 'non( merci)?', 'interdire tous les cookies'],
    choose: ['(je )?(choisi(r|s)|personnalise[rz]?|paramétre[rz]?|configure[rz]?|gére[rz]?|gérer|paramètres|préférences|options)( mes| les| vos| des| de)*( choix| cookies| préférences| paramètres| services)*', 'paramètres des cookies', 'en savoir plus et personnaliser'],
    save: ['(enregistrer|sauvegarder|valider|confirmer)( et (fermer|continuer))?( mes| les| la| ma| mon)*( choix| préférences| sélection| paramètres)?'],
    close: ['fermer( sans enregistrer| sans accepter)?( la| le| cette| ce)?( fenêtre| bandeau| bannière)?', '[x×✕✖✗⨯╳]'],
    withdraw: ['(gérer|gestion des|gestion du|modifier|paramétrer|changer)( mes| vos| les| le| mon| des)*( choix| préférences)?( de| des| en matière de| sur les)*( cookies?| confidentialité| consentements?| traceurs| services)?', '(choix|paramètres|préférences|gestion|réglages)( de| des| du| sur| les| la)*( cookies| confidentialité| consentement| vie privée| traceurs)', 'retirer( tous)?( mes| mon| le) consentements?'],
    purposes: ['statisti', 'mesure', 'audience', 'marketing', 'publicit', 'vidéo', 'cartes?\\b', 'réseaux sociaux', 'personnalis', 'analy'],
    takeBack: ['retirer', 'à tout moment', 'changer d avis', 'modifier (vos|mes) choix', 'révoquer'],
    receivers: ['partenaires', 'tiers', 'fournisseurs', 'destinataires?', 'prestataires', 'services'],
    interest: ['intérêts? légitimes?'],
    steering: ['meilleure expérience', 'expérience optimale', 'améliorer votre expérience', 'nous respectons votre vie privée', 'votre vie privée (est|nous est)', 'en poursuivant', 'délicieux', 'gourmand'],
    signal: ['global privacy control', '\\bgpc\\b', 'votre navigateur (dit|envoie|signale)', 'signal de (votre|confidentialité)'],
  },
];
