#include "agent/cli/terminal.h"

#include <QByteArray>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace rensei::cli {

bool isTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1 && qgetenv("TERM") != "dumb";
}

QSize terminalSize()
{
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {80, 24};
    return {size.ws_col, size.ws_row};
}

bool isInputTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

struct HiddenInput::Former {
    termios settings = {};
};

HiddenInput::HiddenInput(const QString &prompt)
{
    Former former;
    printPrompt(prompt);
    if (::tcgetattr(STDIN_FILENO, &former.settings) != 0)
        return;
    termios hidden = former.settings;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0)
        m_former = std::make_unique<Former>(former);
}

HiddenInput::~HiddenInput()
{
    if (m_former)
        ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_former->settings);
    printError({}); // the line break that was typed was not shown
}

void prepareTerminal() { }

} // namespace rensei::cli
