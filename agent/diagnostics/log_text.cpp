#include "agent/diagnostics/log_text.h"

#include "agent/base/truncate.h"
#include "agent/control/agent_log_reader.h"
#include "agent/status/printable.h"

#include <QFile>

namespace rensei::diagnostics {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestLine = 16'000;

QString logText(const QString &path, int lines)
{
    const control::AgentLogPayload log = control::readAgentLog(path, {.lines = lines});
    QString text;
    for (const control::AgentLogLine &line : log.lines) {
        const QString at = line.at == Instant{} ? u"–"_s : toIso(line.at);
        text += u"%1  %2  %3: %4\n"_s.arg(at, line.level.leftJustified(7), status::printable(line.area),
            truncate(status::printable(line.text), longestLine));
    }
    return text;
}

QString endOfFile(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isCut = file.size() > bytes && file.seek(file.size() - bytes);
    const QByteArray read = file.read(bytes);
    return QString::fromUtf8(isCut ? read.mid(read.indexOf('\n') + 1) : read);
}

} // namespace rensei::diagnostics
