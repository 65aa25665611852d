; The Windows installer: for one user, without elevation. nsis.sh compiles it and writes files.nsh, the list of what is
; installed, so that the uninstaller removes exactly that.
; Defines: VERSION, STAGE, OUT, ICON, LICENSE, FILES (files.nsh), and TARGET where it is not the usual one.
!ifdef TARGET
    Target ${TARGET} ; of 64 bits, where NSIS has it
!else
    Unicode true
!endif
SetCompressor /SOLID lzma
RequestExecutionLevel user
Name "Rensei Desktop"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Rensei Desktop"
InstallDirRegKey HKCU "Software\Rensei\Rensei Desktop" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Rensei Desktop"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "Rensei Desktop setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT license"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\rensei-desktop.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start Rensei Desktop"
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Rensei Desktop will be uninstalled from this folder, and its agent from the background. Sessions that run are left to end first, which can take ten minutes."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\RenseiDesktop"
!define SETTINGS "Software\Rensei\Rensei Desktop"

; A program that runs cannot be overwritten, but it can be renamed. So an upgrade leaves a running agent alone; it notices
; that its program was replaced, and the new one starts when the sessions have ended.
!macro SetAside file
    Delete "$INSTDIR\${file}.old"
    Rename "$INSTDIR\${file}" "$INSTDIR\${file}.old"
!macroend

!include "${FILES}" ; setAsideFiles, dropOldFiles, removeFiles

Section
    SetOutPath "$INSTDIR"
    !insertmacro setAsideFiles
    ClearErrors
    File /r "${STAGE}\*.*"
    ${If} ${Errors}
        SetErrorLevel 2
        Abort "Rensei Desktop could not be written to $INSTDIR. Choose another folder, or free some space."
    ${EndIf}
    !insertmacro dropOldFiles
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Rensei Desktop.lnk" "$INSTDIR\rensei-desktop.exe"

    WriteRegStr HKCU "${SETTINGS}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "DisplayName" "Rensei Desktop"
    WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\rensei-desktop.exe"
    WriteRegStr HKCU "${ENTRY}" "Publisher" "Rensei Desktop contributors"
    WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" "$0"
SectionEnd

Section Uninstall
    SetOutPath "$TEMP"
    ; The desktop first: it would start the agent again. Only where it ever ran, because it makes its folder.
    ${If} ${FileExists} "$LOCALAPPDATA\rensei-desktop\desktop.lock"
        nsExec::Exec '"$INSTDIR\rensei-desktop.exe" --quit'
        Pop $0
    ${EndIf}
    ; Its task, its registration and what it wrote are the agent's to remove. Without a person to wait, it does not while
    ; sessions run.
    ${If} ${Silent}
        StrCpy $3 ""
    ${Else}
        StrCpy $3 "--yes"
    ${EndIf}
    nsExec::ExecToLog '"$INSTDIR\rensei-agent.exe" uninstall --json $3'
    Pop $0
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/FORCE" $2
    ${If} ${Errors} ; not given
    ${AndIf} $0 != "0"
    ${AndIf} ${Cmd} `MessageBox MB_YESNO|MB_ICONEXCLAMATION "The agent in the background could not be uninstalled. Remove the programs all the same? Its scheduled task then stays." /SD IDNO IDNO`
        SetErrorLevel 1
        Abort "Nothing was removed."
    ${EndIf}
    ClearErrors
    !insertmacro removeFiles
    ${If} ${Errors}
        SetErrorLevel 1
        Abort "Some files are in use. Quit Rensei Desktop, then uninstall it again."
    ${EndIf}
    Delete "$SMPROGRAMS\Rensei Desktop.lnk"
    DeleteRegKey HKCU "${ENTRY}"
    DeleteRegKey HKCU "${SETTINGS}"
    DeleteRegKey /ifempty HKCU "Software\Rensei"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd
