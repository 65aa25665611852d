<#
.SYNOPSIS
From a fresh checkout to a running demo, or to the tests' verdict. Not tried on Windows yet.

.DESCRIPTION
installer\bootstrap.ps1 run    builds what the demo needs and opens it: Rensei Desktop with a demo platform, whose
                               sessions this computer really runs. It touches nothing of yours.
installer\bootstrap.ps1 test   builds everything and runs the tests.

Run it in a "Developer PowerShell for VS", which has the compiler, CMake and Ninja. Qt 6.4 or newer for MSVC must be
there (QT_ROOT_DIR names its folder), and vcpkg (VCPKG_INSTALLATION_ROOT or VCPKG_ROOT names its folder); the other
libraries are installed with vcpkg.
#>
param([Parameter(Position = 0)][ValidateSet('run', 'test')][string]$Verb)

$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$build = Join-Path $root 'build\bootstrap'

function Stop-Here([string]$Text, [int]$Code = 1) {
    [Console]::Error.WriteLine($Text)
    exit $Code
}
function Invoke-Step([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { Stop-Here "This failed: $Program $($Arguments -join ' ')" }
}

if (-not $Verb) {
    Get-Help $PSCommandPath -Detailed
    exit 2
}
foreach ($program in 'cl', 'cmake', 'ninja') {
    if (-not (Get-Command $program -ErrorAction SilentlyContinue)) {
        Stop-Here "$program is missing. Run this in a Developer PowerShell of Visual Studio 2022 with the C++ tools." 69
    }
}
if (-not $env:QT_ROOT_DIR -or -not (Test-Path (Join-Path $env:QT_ROOT_DIR 'lib\cmake\Qt6'))) {
    Stop-Here 'Qt 6.4 or newer for MSVC was not found. Install it, set QT_ROOT_DIR to its folder (such as C:\Qt\6.5.3\msvc2019_64), then run this again.' 69
}
$vcpkg = if ($env:VCPKG_INSTALLATION_ROOT) { $env:VCPKG_INSTALLATION_ROOT } else { $env:VCPKG_ROOT }
if (-not $vcpkg -or -not (Test-Path (Join-Path $vcpkg 'vcpkg.exe'))) {
    Stop-Here 'vcpkg was not found. Install it, set VCPKG_ROOT to its folder, then run this again.' 69
}

# Visual Studio's own copy, which its Developer PowerShell names, only serves projects with a manifest.
$bundle = Join-Path $vcpkg 'vcpkg-bundle.json'
if ((Test-Path $bundle) -and (Get-Content -Raw $bundle) -match '"readonly"\s*:\s*true') {
    Stop-Here "The vcpkg in $vcpkg comes with Visual Studio and cannot install these libraries. Install vcpkg from https://github.com/microsoft/vcpkg, set VCPKG_INSTALLATION_ROOT to its folder, then run this again." 69
}

$libraries = 'libmicrohttpd', 'tl-expected', 'yaml-cpp'
Write-Output "Installing libraries: $($libraries -join ' ')"
Invoke-Step (Join-Path $vcpkg 'vcpkg.exe') (@('install') + $libraries + @('--triplet', 'x64-windows'))
Invoke-Step 'cmake' @('-S', $root, '--preset', 'bootstrap', "-DCMAKE_TOOLCHAIN_FILE=$vcpkg\scripts\buildsystems\vcpkg.cmake",
    "-DCMAKE_PREFIX_PATH=$env:QT_ROOT_DIR", '-DCMAKE_CXX_FLAGS_RELEASE=/Od /DNDEBUG')
$env:PATH = "$env:QT_ROOT_DIR\bin;$vcpkg\installed\x64-windows\bin;$env:PATH"
if ($Verb -eq 'run') {
    Invoke-Step 'cmake' @('--build', $build, '--target', 'rensei-desktop', 'rensei-agent', 'rensei-demo-platform')
    Write-Output 'The demo is in the tray. Quit it there.'
    Start-Process -Wait (Join-Path $build 'bin\rensei-desktop.exe') '--demo'
} else {
    Invoke-Step 'cmake' @('--build', $build)
    Invoke-Step 'ctest' @('--test-dir', $build, '--label-regex', 'wine', '--output-on-failure', '--no-tests=error', '-j', '4')
}
