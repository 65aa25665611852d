#include "agent/cli/terminal.h"

#include <windows.h>

namespace rensei::cli {

bool isTerminal()
{
    DWORD mode = 0;
    return ::GetConsoleMode(::GetStdHandle(STD_OUTPUT_HANDLE), &mode) && (mode & ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

QSize terminalSize()
{
    CONSOLE_SCREEN_BUFFER_INFO info = {};
    if (!::GetConsoleScreenBufferInfo(::GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return {80, 24};
    return {info.srWindow.Right - info.srWindow.Left + 1, info.srWindow.Bottom - info.srWindow.Top + 1};
}

bool isInputTerminal()
{
    DWORD mode = 0;
    return ::GetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

struct HiddenInput::Former {
    DWORD mode = 0;
};

HiddenInput::HiddenInput(const QString &prompt)
{
    Former former;
    printPrompt(prompt);
    const HANDLE in = ::GetStdHandle(STD_INPUT_HANDLE);
    if (::GetConsoleMode(in, &former.mode) && ::SetConsoleMode(in, former.mode & ~DWORD(ENABLE_ECHO_INPUT)))
        m_former = std::make_unique<Former>(former);
}

HiddenInput::~HiddenInput()
{
    if (m_former)
        ::SetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), m_former->mode);
    printError({}); // the line break that was typed was not shown
}

void prepareTerminal()
{
    ::SetConsoleOutputCP(CP_UTF8);
    const HANDLE out = ::GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    if (::GetConsoleMode(out, &mode))
        ::SetConsoleMode(out, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

} // namespace rensei::cli
