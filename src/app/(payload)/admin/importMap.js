import { StaleSave as StaleSave_73c517e052b63c78f813d22808e66e51 } from '../../../../src/admin/staleSave/StaleSave'
import { EntryNotice as EntryNotice_040d6bef8f3754ccc61aa44e0e1ebe35 } from '../../../../src/admin/verbs/EntryNotice'
import { TermCell as TermCell_a3e4593cc5549008136d80a45c682a43 } from '../../../../src/admin/terms/TermCell'
import { TermChecklist as TermChecklist_f9e15a459e247c065ab76027f95a163a } from '../../../../src/admin/terms/TermChecklist'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PlacePicker as PlacePicker_f7299cc16ad6bcf0b03c056cabf002a3 } from '../../../../src/admin/places/PlacePicker'
import { NoDiff as NoDiff_d331310c92f0b84ff437351a3189e601 } from '../../../../src/admin/forms/NoDiff'
import { EmptyList as EmptyList_7cdd91e9b55c806012c1a0d147bb558d } from '../../../../src/admin/lists/EmptyList'
import { WakeRows as WakeRows_0efeb74c98f0222c4fddc429b7b95518 } from '../../../../src/admin/forms/WakeRows'
import { EntryVerbs as EntryVerbs_bc2d9aa8344e5a2f4f2497ca157230a0 } from '../../../../src/admin/verbs/EntryVerbs'
import { SubmitItem as SubmitItem_9d1dffff1c7ecf77a012bc2f22514bba } from '../../../../src/admin/verbs/SubmitItem'
import { WithdrawItem as WithdrawItem_fed5fed002833499c82c2ceff1800b70 } from '../../../../src/admin/verbs/WithdrawItem'
import { Timeline as Timeline_2a667278aef65169f119645c56bda57e } from '../../../../src/admin/timeline/Timeline'
import { TermVerbs as TermVerbs_c52fc7a731539e2d4c71e7883b19a8cc } from '../../../../src/admin/termVerbs/TermVerbs'
import { ReviewView as ReviewView_359b287cca48b7067dd90ca82bbdcd4f } from '../../../../src/admin/review/ReviewView'
import { RunPanel as RunPanel_7ccb6018870e6450d63129eda1794ef7 } from '../../../../src/admin/runs/RunPanel'
import { CollectionCell as CollectionCell_fbc614187c09eece89132d875fe82321 } from '../../../../src/admin/lists/CollectionCell'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { ForgottenPassword as ForgottenPassword_812cd2febecea82dcbec1f84eabb84d9 } from '../../../../src/admin/login/ForgottenPassword'
import { Desk as Desk_a5cbb1ed064744220a1d1ccbbd19783f } from '../../../../src/admin/desk/Desk'
import { NoReload as NoReload_5d84c2bffb3a0b0c0a38a1f70e3eb4c5 } from '../../../../src/admin/staleSave/NoReload'
import { Naming as Naming_1001bc1d50829524e599d19777434fde } from '../../../../src/admin/naming/Naming'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/staleSave/StaleSave#StaleSave": StaleSave_73c517e052b63c78f813d22808e66e51,
  "/src/admin/verbs/EntryNotice#EntryNotice": EntryNotice_040d6bef8f3754ccc61aa44e0e1ebe35,
  "/src/admin/terms/TermCell#TermCell": TermCell_a3e4593cc5549008136d80a45c682a43,
  "/src/admin/terms/TermChecklist#TermChecklist": TermChecklist_f9e15a459e247c065ab76027f95a163a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/places/PlacePicker#PlacePicker": PlacePicker_f7299cc16ad6bcf0b03c056cabf002a3,
  "/src/admin/forms/NoDiff#NoDiff": NoDiff_d331310c92f0b84ff437351a3189e601,
  "/src/admin/lists/EmptyList#EmptyList": EmptyList_7cdd91e9b55c806012c1a0d147bb558d,
  "/src/admin/forms/WakeRows#WakeRows": WakeRows_0efeb74c98f0222c4fddc429b7b95518,
  "/src/admin/verbs/EntryVerbs#EntryVerbs": EntryVerbs_bc2d9aa8344e5a2f4f2497ca157230a0,
  "/src/admin/verbs/SubmitItem#SubmitItem": SubmitItem_9d1dffff1c7ecf77a012bc2f22514bba,
  "/src/admin/verbs/WithdrawItem#WithdrawItem": WithdrawItem_fed5fed002833499c82c2ceff1800b70,
  "/src/admin/timeline/Timeline#Timeline": Timeline_2a667278aef65169f119645c56bda57e,
  "/src/admin/termVerbs/TermVerbs#TermVerbs": TermVerbs_c52fc7a731539e2d4c71e7883b19a8cc,
  "/src/admin/review/ReviewView#ReviewView": ReviewView_359b287cca48b7067dd90ca82bbdcd4f,
  "/src/admin/runs/RunPanel#RunPanel": RunPanel_7ccb6018870e6450d63129eda1794ef7,
  "/src/admin/lists/CollectionCell#CollectionCell": CollectionCell_fbc614187c09eece89132d875fe82321,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/admin/login/ForgottenPassword#ForgottenPassword": ForgottenPassword_812cd2febecea82dcbec1f84eabb84d9,
  "/src/admin/desk/Desk#Desk": Desk_a5cbb1ed064744220a1d1ccbbd19783f,
  "/src/admin/staleSave/NoReload#NoReload": NoReload_5d84c2bffb3a0b0c0a38a1f70e3eb4c5,
  "/src/admin/naming/Naming#Naming": Naming_1001bc1d50829524e599d19777434fde,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
