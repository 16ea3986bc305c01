; The installer for one person, without an administrator. Called by scripts/package:
;   makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DSTAGE=folder -DOUT=file cabildo.nsi
;
; It runs as a 32-bit program, so that a Windows that is too old or has 32 bits can still read why it is not enough.
; How it ends where nobody looks (/S): 0 installed, 2 not enough Windows or no room, 3 a newer one is there, 4 Cabildo is
; open, 5 a file could not be replaced. Where it is not 0, what was there is there still.
Unicode true
Target x86-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
AllowSkipFiles off
CRCCheck force
ManifestSupportedOS all
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Cabildo"
!define OWN "Software\Cabildo"
!define KIND "Cabildo.Package"
!define WINDOW "cabildo-desktop.exe"
!define LINE "cabildo.exe"
!define WEBVIEW "{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
; What is being put in place; it takes the names of the old ones only when all of it is there.
!define NEW "$INSTDIR\nuevo"
; Where the old ones wait until all of the new ones have their names.
!define OLD "$INSTDIR\anterior"

Name "Cabildo"
BrandingText "Cabildo ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Cabildo"
InstallDirRegKey HKCU "${OWN}" "Dir"

Var Browser
Var Before

!define MUI_ICON "..\..\src-tauri\icons\icon.ico"
!define MUI_UNICON "..\..\src-tauri\icons\icon.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(Done)$Browser"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_RUN_TEXT "$(Open)"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(OnDesktop)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION OnDesktop
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(Keeps)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(Kept)"
!define MUI_FINISHPAGE_TEXT_LARGE
!insertmacro MUI_UNPAGE_FINISH

; The first one is taken where Windows speaks none of them.
!insertmacro MUI_LANGUAGE "SpanishInternational"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "French"
!include "words.nsh"

VIProductVersion "${VERSION}.0"
!macro About LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "Cabildo"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "Cabildo"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "MIT"
!macroend
!insertmacro About ${LANG_SPANISHINTERNATIONAL} "Instalador de Cabildo"
!insertmacro About ${LANG_ENGLISH} "Installer of Cabildo"
!insertmacro About ${LANG_PORTUGUESEBR} "Instalador do Cabildo"
!insertmacro About ${LANG_FRENCH} "Installateur de Cabildo"

; ── Before anything is changed ──────────────────────────────────────────────

!macro Refuse WORDS CODE
  MessageBox MB_OK|MB_ICONSTOP "${WORDS}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

Function .onInit
  SetRegView 64
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse "$(TooOld)" 2
  ${EndIf}
  ${IfNot} ${RunningX64}
    !insertmacro Refuse "$(TooSmall)" 2
  ${EndIf}
  ReadRegStr $Before HKCU "${ENTRY}" "DisplayVersion"
  ${If} $Before != ""
    ${VersionCompare} "$Before" "${VERSION}" $0
    ${If} $0 == 1
      !insertmacro Refuse "$(Newer)" 3
    ${EndIf}
  ${EndIf}
FunctionEnd

; Whoever holds a program open keeps others from writing into it.
!macro WaitUntilClosed PREFIX
Function ${PREFIX}WaitUntilClosed
  StrCpy $1 "${WINDOW}"
  again:
  ${If} ${FileExists} "$INSTDIR\$1"
    ClearErrors
    FileOpen $0 "$INSTDIR\$1" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 4
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
  ${If} $1 == "${WINDOW}"
    StrCpy $1 "${LINE}"
    Goto again
  ${EndIf}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; ── The program ─────────────────────────────────────────────────────────────

; Does the same with every file. Nothing else in these folders is ours, so none is removed with what is in it.
!macro Each DO
  !insertmacro ${DO} "${WINDOW}"
  !insertmacro ${DO} "${LINE}"
  !insertmacro ${DO} "WebView2Loader.dll"
  !insertmacro ${DO} "LICENCIAS.txt"
  !insertmacro ${DO} "Desinstalar.exe"
!macroend

!macro Move FROM TO
  StrCpy $2 "${FROM}"
  StrCpy $3 "${TO}"
  Call Move
!macroend

; Tries for five seconds to call $2 $3: a virus scanner looks at what was just written and lets nobody touch it.
Function Move
  ${For} $4 1 10
    ClearErrors
    Rename "$2" "$3"
    ${IfNot} ${Errors}
      Return
    ${EndIf}
    Sleep 500
  ${Next}
  SetErrors
FunctionEnd

!macro Aside FILE
  ${If} $1 == ""
  ${AndIf} ${FileExists} "$INSTDIR\${FILE}"
    Delete "${OLD}\${FILE}"
    !insertmacro Move "$INSTDIR\${FILE}" "${OLD}\${FILE}"
    ${If} ${Errors}
      StrCpy $1 "${FILE}"
    ${EndIf}
  ${EndIf}
!macroend

!macro Place FILE
  ${If} $1 == ""
    !insertmacro Move "${NEW}\${FILE}" "$INSTDIR\${FILE}"
    ${If} ${Errors}
      StrCpy $1 "${FILE}"
    ${EndIf}
  ${EndIf}
!macroend

!macro Withdraw FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    !insertmacro Move "$INSTDIR\${FILE}" "${NEW}\${FILE}"
  ${EndIf}
!macroend

!macro PutBack FILE
  ${If} ${FileExists} "${OLD}\${FILE}"
    !insertmacro Move "${OLD}\${FILE}" "$INSTDIR\${FILE}"
  ${EndIf}
!macroend

!macro ForgetNew FILE
  Delete "${NEW}\${FILE}"
!macroend

!macro ForgetOld FILE
  Delete "${OLD}\${FILE}"
!macroend

Function Tidy
  ; Nobody removes the folder he stands in.
  SetOutPath "$TEMP"
  !insertmacro Each ForgetNew
  RMDir "${NEW}"
  RMDir "${OLD}"
  RMDir "$INSTDIR"
FunctionEnd

; The disk is full, or Cabildo is open: nothing took the place of anything yet.
Function .onInstFailed
  Call Tidy
FunctionEnd

Section "Cabildo"
  Call WaitUntilClosed
  ; The disk may fill up here: the old program is still whole then.
  SetOutPath "${NEW}"
  File "${STAGE}\${WINDOW}"
  File "${STAGE}\${LINE}"
  File "${STAGE}\WebView2Loader.dll"
  File "${STAGE}\LICENCIAS.txt"
  WriteUninstaller "${NEW}\Desinstalar.exe"
  ; That took a while: somebody may have opened Cabildo again.
  Call WaitUntilClosed
  ; First all of the old ones go aside, then all of the new ones take their names. $1 is a file with which that fails.
  StrCpy $1 ""
  CreateDirectory "${OLD}"
  !insertmacro Each Aside
  ${If} $1 == ""
    !insertmacro Each Place
    ${If} $1 != ""
      !insertmacro Each Withdraw
    ${EndIf}
  ${EndIf}
  ${If} $1 != ""
    !insertmacro Each PutBack
    Call Tidy
    !insertmacro Refuse "$(NotReplaced)" 5
  ${EndIf}
  !insertmacro Each ForgetOld
  Call Tidy

  ; What is started from the menu stands in this folder.
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Cabildo.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 SW_SHOWNORMAL "" "$(About)"
  WriteRegStr HKCU "${OWN}" "Dir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.cabildo" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.cabildo" "Content Type" "application/vnd.cabildo"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(Package)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "Cabildo"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "Cabildo"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\Desinstalar.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\Desinstalar.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/M=*.* /S=0K /G=0" $1 $2 $3
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" "$1"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  Call LookForWebView
SectionEnd

; The three places where Microsoft says to look.
Function LookForWebView
  SetRegView 32
  ReadRegStr $0 HKLM "SOFTWARE\Microsoft\EdgeUpdate\Clients\${WEBVIEW}" "pv"
  SetRegView 64
  ${If} $0 == ""
    ReadRegStr $0 HKLM "SOFTWARE\Microsoft\EdgeUpdate\Clients\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
    ReadRegStr $0 HKCU "Software\Microsoft\EdgeUpdate\Clients\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    StrCpy $Browser "$\r$\n$\r$\n$(InBrowser)"
  ${EndIf}
FunctionEnd

Function OnDesktop
  CreateShortcut "$DESKTOP\Cabildo.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 SW_SHOWNORMAL "" "$(About)"
FunctionEnd

; ── And away with it ────────────────────────────────────────────────────────

Function un.onInit
  SetRegView 64
FunctionEnd

!macro Remove FILE
  Delete "$INSTDIR\${FILE}"
  Delete "${NEW}\${FILE}"
  Delete "${OLD}\${FILE}"
!macroend

; What councils wrote, in $LOCALAPPDATA\cabildo, is theirs and stays.
Section "Uninstall"
  Call un.WaitUntilClosed
  !insertmacro Each Remove
  RMDir "${NEW}"
  RMDir "${OLD}"
  RMDir "$INSTDIR"
  ; What Windows remembered of the window: no data of anybody.
  RMDir /r "$LOCALAPPDATA\org.cabildo.desktop"
  Delete "$SMPROGRAMS\Cabildo.lnk"
  Delete "$DESKTOP\Cabildo.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.cabildo" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "Software\Classes\.cabildo"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegKey HKCU "${OWN}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
