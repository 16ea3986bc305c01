; The installer for one person, without an administrator. Called by scripts/package:
;   makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DSTAGE=folder -DOUT=file cabildo.nsi
;
; It runs as a 32-bit program, so that a Windows that is too old or has 32 bits can still read why it is not enough.
; How it ends where nobody looks (/S): 0 installed, 2 not enough Windows, 3 a newer one is there, 4 Cabildo is open.
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
      Quit
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

!macro Place FILE
  Delete "$INSTDIR\${FILE}"
  Rename "${NEW}\${FILE}" "$INSTDIR\${FILE}"
!macroend

Section "Cabildo"
  Call WaitUntilClosed
  ; The disk may fill up here: the old program is still whole then.
  SetOutPath "${NEW}"
  File "${STAGE}\${WINDOW}"
  File "${STAGE}\${LINE}"
  File "${STAGE}\WebView2Loader.dll"
  File "${STAGE}\LICENCIAS.txt"
  WriteUninstaller "${NEW}\Desinstalar.exe"
  SetOutPath "$INSTDIR"
  !insertmacro Place "${WINDOW}"
  !insertmacro Place "${LINE}"
  !insertmacro Place "WebView2Loader.dll"
  !insertmacro Place "LICENCIAS.txt"
  !insertmacro Place "Desinstalar.exe"
  RMDir "${NEW}"

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

; What councils wrote, in $LOCALAPPDATA\cabildo, is theirs and stays.
Section "Uninstall"
  Call un.WaitUntilClosed
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${LINE}"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\LICENCIAS.txt"
  Delete "$INSTDIR\Desinstalar.exe"
  RMDir /r "${NEW}"
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
