#include "agent/runner/login_path.h"

#include "agent/process/own_environment.h"
#include "agent/runner/runner_environment.h"

#include <QDir>
#include <QProcessEnvironment>

#include <algorithm>
#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds shellTimeout = 5s;
static constexpr std::chrono::milliseconds shellInterval = 24h;
static constexpr qsizetype maxShellOutput = 64 * 1024;
static constexpr qsizetype maxFolders = 100;
static constexpr qsizetype maxFolderLength = 1024;
static constexpr QByteArrayView beginMark = "rensei-path:[";
static constexpr QByteArrayView endMark = "]:rensei-path";

QStringList foldersIn(const QByteArray &output)
{
    const qsizetype begin = output.lastIndexOf(beginMark);
    const qsizetype end = output.lastIndexOf(endMark);
    if (begin < 0 || end < begin)
        return {};
    const QString path = QString::fromUtf8(output.sliced(begin + beginMark.size(), end - begin - beginMark.size()));
    QStringList folders;
    for (const QString &folder : path.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        const bool isPlain = folder.size() <= maxFolderLength
            && std::ranges::all_of(folder, [](QChar character) { return character.isPrint(); });
        if (isPlain && QDir::isAbsolutePath(folder) && !folders.contains(folder) && folders.size() < maxFolders)
            folders.append(folder);
    }
    return folders;
}

QString extendedPath(const QString &path, const QStringList &folders)
{
    QStringList listed = path.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        if (!listed.contains(folder))
            listed.append(folder);
    }
    return listed.join(QDir::listSeparator());
}

LoginPath::LoginPath(const ProcessFactory &makeProcess, Clock &clock)
    : m_makeProcess(makeProcess)
    , m_timer(clock)
{
}

LoginPath::~LoginPath() = default;

void LoginPath::start()
{
    if (m_process)
        return;
    const LoginShell shell = loginShell(ownEnvironment());
    if (shell.program.isEmpty()) {
        m_timer.start(0ms, [this] { Q_EMIT found({}); });
        return;
    }
    m_output.clear();
    m_process = m_makeProcess();
    connect(m_process.get(), &Process::started, m_process.get(), [this] { m_process->closeInput(); });
    connect(m_process.get(), &Process::output, this, [this](const QByteArray &bytes) {
        if (m_output.size() < maxShellOutput)
            m_output += bytes;
    });
    connect(m_process.get(), &Process::ended, this, [this] { finish(foldersIn(m_output)); });
    connect(m_process.get(), &Process::failedToStart, this, [this] { finish({}); });
    m_timer.start(shellTimeout, [this] { finish({}); });
    m_process->start({.program = shell.program,
        .arguments = shell.arguments,
        .environment = withoutOwnSettings(QProcessEnvironment::systemEnvironment().toStringList()),
        .folder = QDir::homePath()});
}

void LoginPath::finish(const QStringList &folders)
{
    if (!m_process)
        return;
    m_process.release()->deleteLater(); // this may be its own signal
    m_timer.start(shellInterval, [this] { start(); });
    Q_EMIT found(folders);
}

} // namespace rensei::runner

#include "moc_login_path.cpp"
