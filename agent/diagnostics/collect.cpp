#include "agent/diagnostics/collect.h"

#include "agent/base/file_reason.h"
#include "agent/base/lock_file.h"
#include "agent/control/endpoint_file.h"
#include "agent/diagnostics/configuration_text.h"
#include "agent/diagnostics/log_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

namespace rensei::diagnostics {

using namespace Qt::StringLiterals;

static constexpr int keptLogLines = 2'000;
static constexpr qint64 keptErrors = 64 * 1024; // of standard error
static constexpr qint64 maxConfigSize = 1024 * 1024;
static constexpr qsizetype maxListed = 200;

static QString aboutText(const Sources &sources)
{
    QStringList lines{u"Made: "_s + toIso(sources.now), u"Rensei Desktop: "_s + QStringLiteral(RENSEI_VERSION),
        u"Qt: %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"System: "_s + QSysInfo::prettyProductName(),
        u"Kernel: %1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        u"Architecture: "_s + QSysInfo::currentCpuArchitecture(), u"Language: "_s + QLocale::system().name(),
        u"Time zone: "_s + QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    for (const char *name : {"XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "APPIMAGE", "QT_QPA_PLATFORM"}) {
        if (qEnvironmentVariableIsSet(name))
            lines.append(u"%1: %2"_s.arg(QString::fromLatin1(name), qEnvironmentVariable(name)));
    }
    return (lines + sources.facts).join(u'\n') + u'\n';
}

static QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

/// Names and sizes, never a content.
static QString listOf(const QString &folder)
{
    QString text;
    const QFileInfoList all = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : all.mid(0, maxListed)) {
        const QString size = entry.isDir() ? u"folder"_s : u"%1 bytes"_s.arg(entry.size());
        text += u"  %1  %2, changed %3\n"_s.arg(entry.fileName(), size, toIso(toInstant(entry.lastModified())));
    }
    return all.size() > maxListed ? text + u"  … and %1 more\n"_s.arg(all.size() - maxListed) : text;
}

/// What a crash leaves is here too: an address of an agent that holds no lock was not removed by its end.
static QString agentText(const StatePaths &paths)
{
    const auto held = LockFile::isHeld(paths.lock());
    const auto endpoint = control::readEndpoint(paths.endpoint());
    QString text = u"An agent runs here: %1\n"_s.arg(held ? yesOrNo(*held) : held.error().detail);
    if (endpoint) {
        text += u"The last one that started: version %1, process %2, port %3, since %4\n"_s.arg(endpoint->version,
            QString::number(endpoint->pid), QString::number(endpoint->port), toIso(endpoint->startedAt));
    } else {
        text += u"The last one that started: %1\n"_s.arg(endpoint.error().detail);
    }
    text += u"Stopped by a person: "_s + yesOrNo(QFileInfo::exists(paths.stoppedByUser())) + u'\n';
    text += u"Installed as a service: "_s + yesOrNo(QFileInfo::exists(paths.root + u"/install.json"_s)) + u'\n';
    text += u"Session logs: %1\n"_s.arg(QDir(paths.sessions()).count());
    text += u"\nState folder:\n"_s + listOf(paths.root);
    return text + u"\nLogs:\n"_s + listOf(QFileInfo(paths.log()).path());
}

static QString configText(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return u"There is none; the defaults hold.\n"_s;
    if (!file.open(QIODevice::ReadOnly))
        return u"It cannot be read: %1.\n"_s.arg(fileReason(file));
    return configurationText(file.read(maxConfigSize + 1));
}

QList<BundleFile> collect(const Sources &sources, const Personal &who)
{
    const QString logs = QFileInfo(sources.paths.log()).path();
    QList<BundleFile> files{makeFile(u"about.txt"_s, aboutText(sources), who),
        makeFile(u"agent.txt"_s, agentText(sources.paths), who),
        makeFile(u"configuration.yaml"_s, configText(sources.configFile), who)};
    const auto addLog = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            files.append(makeFile(name, text, who));
    };
    addLog(u"agent.log"_s, logText(sources.paths.log(), keptLogLines));
    addLog(u"agent-errors.txt"_s, endOfFile(logs + u"/host-agent.err"_s, keptErrors));
    addLog(u"desktop.log"_s, logText(logs + u"/desktop.log"_s, keptLogLines));
    return files;
}

} // namespace rensei::diagnostics
