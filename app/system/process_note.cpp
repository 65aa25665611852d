#include "app/system/process_note.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"
#include "agent/process/process_group.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace rensei::app {

Q_LOGGING_CATEGORY(lcProcessNote, "rensei.processes")

using namespace Qt::StringLiterals;

void ProcessNote::write(qint64 pid) const
{
    if (m_file.isEmpty())
        return;
    const QJsonObject note{{u"pid"_s, pid}, {u"start"_s, processStart(pid)}};
    const auto made = makePrivateFolder(QFileInfo(m_file).path());
    const auto written = made ? writePrivateFile(m_file, QJsonDocument(note).toJson(QJsonDocument::Compact)) : made;
    if (!written)
        qCWarning(lcProcessNote).noquote() << "a process id cannot be saved:" << describe(written.error());
}

void ProcessNote::forget() const
{
    if (!m_file.isEmpty() && !QFile::remove(m_file) && QFile::exists(m_file))
        qCWarning(lcProcessNote).noquote() << m_file << "cannot be removed";
}

bool ProcessNote::names(qint64 pid) const
{
    if (m_file.isEmpty() || !QFile::exists(m_file))
        return false;
    const auto note = readPrivateFile(m_file).and_then([](const QByteArray &bytes) { return parseObject(bytes); });
    if (!note)
        return false;
    const JsonReader in(*note);
    const QString start = in.maybeString("start"_L1).value_or(QString());
    return in.maybeInteger("pid"_L1) == pid && !start.isEmpty() && processStart(pid) == start;
}

} // namespace rensei::app
