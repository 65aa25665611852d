#include "agent/cli/terminal.h"

#include <QByteArray>

#include <algorithm>
#include <cstdio>

namespace rensei::cli {

static void write(FILE *out, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), out);
    std::fflush(out);
}

void print(const QString &text)
{
    write(stdout, text);
}

void printPrompt(const QString &text)
{
    write(stderr, text);
}

void printError(const QString &text)
{
    write(stderr, text + u'\n');
}

int lineWidth()
{
    bool isSet = false;
    const int named = qgetenv("COLUMNS").toInt(&isSet);
    return std::clamp(isSet ? named : terminalSize().width(), 20, 1000);
}

bool usesColour()
{
    return isTerminal() && qgetenv("NO_COLOR").isEmpty();
}

} // namespace rensei::cli
