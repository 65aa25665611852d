#pragma once

#include "agent/workspace/git_command.h"
#include "agent/workspace/preparation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace rensei::tests {

/// A home without a git configuration, a bare repository to clone from, and a working copy of a person beside it.
class GitCase {
public:
    GitCase()
    {
        git({QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), QStringLiteral("-b"),
                QStringLiteral("main"), bare()},
            dir.path());
        git({QStringLiteral("clone"), QStringLiteral("--quiet"), bare(), person()}, dir.path());
        git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-B"), QStringLiteral("main")},
            person());
    }

    QString bare() const { return dir.filePath(QStringLiteral("server/project.git")); }
    QString person() const { return dir.filePath(QStringLiteral("person")); }
    QString mirrors() const { return dir.filePath(QStringLiteral("state/mirrors")); }

    /// Runs git and gives what it said; the test fails when git does.
    QString git(const QStringList &arguments, const QString &folder, bool mayFail = false) const
    {
        QDir().mkpath(folder);
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setEnvironment(environment()
            + QStringList{QStringLiteral("GIT_AUTHOR_NAME=Ann"), QStringLiteral("GIT_AUTHOR_EMAIL=ann@example.org"),
                QStringLiteral("GIT_COMMITTER_NAME=Ann"), QStringLiteral("GIT_COMMITTER_EMAIL=ann@example.org")});
        process.start(QStandardPaths::findExecutable(QStringLiteral("git")), arguments);
        const bool isGood = process.waitForFinished(30'000) && process.exitCode() == 0;
        if (!isGood && !mayFail)
            qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    static void put(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Commits a file in `folder`; gives the commit.
    QString commit(const QString &folder, const QString &name, const QByteArray &bytes) const
    {
        put(folder + u'/' + name, bytes);
        git({QStringLiteral("add"), QStringLiteral("--all")}, folder);
        git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("-m"), name}, folder);
        return git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}, folder);
    }

    /// The person commits and pushes.
    QString publish(const QString &name, const QByteArray &bytes, const QString &branch = QStringLiteral("main")) const
    {
        git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-B"), branch}, person());
        const QString made = commit(person(), name, bytes);
        git({QStringLiteral("push"), QStringLiteral("--quiet"), QStringLiteral("--force"), QStringLiteral("origin"),
                branch},
            person());
        return made;
    }

    QMap<QString, QString> variables() const
    {
        return {{QStringLiteral("HOME"), dir.filePath(QStringLiteral("home"))},
            {QStringLiteral("PATH"), QString::fromLocal8Bit(qgetenv("PATH"))},
            {QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1")}};
    }
    QStringList environment() const { return workspace::gitEnvironment(variables()); }

    workspace::PreparationParts parts()
    {
        return {.git = {QStandardPaths::findExecutable(QStringLiteral("git")), environment()},
            .makeProcess = makeSystemProcess,
            .clock = clock,
            .mirrorRoot = mirrors(),
            .checkSpace = checkSpace};
    }

    QString sessionFolder(const QString &name) const
    {
        const QString folder = dir.filePath(QStringLiteral("state/work/") + name);
        QDir().mkpath(folder);
        return folder;
    }

    QTemporaryDir dir;
    SystemClock clock;
    std::function<std::optional<workspace::Failure>()> checkSpace;
};

/// One preparation and how it ended.
struct WatchedPreparation {
    explicit WatchedPreparation(const workspace::PreparationParts &parts)
        : preparation(std::make_unique<workspace::Preparation>(parts))
    {
        workspace::Preparation *p = preparation.get();
        QObject::connect(p, &workspace::Preparation::ready, p,
            [this](const workspace::PreparedRepository &repository) { ready = repository; });
        QObject::connect(
            p, &workspace::Preparation::failed, p, [this](const workspace::Failure &why) { failure = why; });
        QObject::connect(p, &workspace::Preparation::canceled, p, [this] { isCanceled = true; });
    }

    WatchedPreparation &start(const workspace::CloneRequest &request, const QString &folder,
        const std::optional<workspace::GitCredential> &credential = {},
        std::chrono::milliseconds timeout = std::chrono::seconds(60))
    {
        const auto spec = workspace::checkRequest(request);
        if (!spec)
            qFatal("%s", qPrintable(spec.error().detail));
        preparation->start(*spec, folder, credential, timeout);
        return *this;
    }

    bool isOver() const { return ready || failure || isCanceled; }

    /// Waits for the end; true when it is a working copy.
    bool succeeds()
    {
        const bool isDone = QTest::qWaitFor([this] { return isOver(); }, 60'000);
        if (failure)
            qInfo("%s (%s)", qPrintable(describe(*failure)), qPrintable(failure->detail));
        return isDone && ready;
    }

    std::unique_ptr<workspace::Preparation> preparation;
    std::optional<workspace::PreparedRepository> ready;
    std::optional<workspace::Failure> failure;
    bool isCanceled = false;
};

} // namespace rensei::tests
