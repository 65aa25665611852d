#include "agent/cli/terminal.h"

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

void printError(const QString &text)
{
    write(stderr, text + u'\n');
}

} // namespace rensei::cli
