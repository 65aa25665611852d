// How long a session's working copy takes, without a mirror and with one, beside a plain `git clone --depth 1` of the
// same repository of 10,000 files in the same run. Prints one JSON object. Argument: how often each is measured.

#include "agent/workspace/preparation.h"
#include "tests/bench/bench_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rensei;

using bench::git;
using bench::makeServer;
using bench::median;
using bench::variables;

/// Milliseconds; 0 when it failed.
static double prepare(const QString &folder, const QString &mirrors, const QString &session)
{
    SystemClock clock;
    QDir().mkpath(folder + u'/' + session);
    workspace::Preparation preparation(
        {.git = {QStandardPaths::findExecutable(u"git"_s), workspace::gitEnvironment(variables(folder))},
            .makeProcess = makeSystemProcess,
            .clock = clock,
            .mirrorRoot = folder + u'/' + mirrors});
    bool isReady = false;
    QEventLoop loop;
    QObject::connect(&preparation, &workspace::Preparation::ready, &loop, [&] {
        isReady = true;
        loop.quit();
    });
    QObject::connect(&preparation, &workspace::Preparation::failed, &loop, &QEventLoop::quit);
    const auto spec
        = workspace::checkRequest({.repository = folder + u"/server.git"_s, .chosenBy = workspace::ChosenBy::Owner});
    QElapsedTimer timer;
    timer.start();
    preparation.start(*spec, folder + u'/' + session, {}, std::chrono::minutes(4));
    loop.exec();
    const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return isReady ? took : 0;
}

static double clonePlainly(const QString &folder, const QString &name)
{
    QElapsedTimer timer;
    timer.start();
    const bool isGood
        = git({u"clone"_s, u"--quiet"_s, u"--depth"_s, u"1"_s, u"file://"_s + folder + u"/server.git"_s, name}, folder);
    const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return isGood ? took : 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rounds = QCoreApplication::arguments().value(1, u"7"_s).toInt();
    QTemporaryDir folder;
    if (!makeServer(folder.path()) || prepare(folder.path(), u"kept"_s, u"first"_s) <= 0) {
        std::fprintf(stderr, "bench_workspace: no repository to clone\n");
        return 1;
    }
    QList<double> plain;
    QList<double> cold;
    QList<double> warm;
    // In turn, so that what else runs meets all of them. Nothing is removed in between: an ext4 without a journal
    // passes over the inodes of files that were removed in the last minutes, one by one for each new file, which takes
    // ten times as long as the clone itself.
    for (int i = 0; i < rounds; ++i) {
        plain.append(clonePlainly(folder.path(), u"plain%1"_s.arg(i)));
        cold.append(prepare(folder.path(), u"new%1"_s.arg(i), u"cold%1"_s.arg(i)));
        warm.append(prepare(folder.path(), u"kept"_s, u"warm%1"_s.arg(i)));
    }
    if (plain.contains(0) || cold.contains(0) || warm.contains(0)) {
        std::fprintf(stderr, "bench_workspace: a clone has failed\n");
        return 1;
    }
    const QJsonObject figures{
        {u"workspace_cold_ratio"_s, median(cold) / median(plain)},
        {u"workspace_warm_ratio"_s, median(warm) / median(plain)},
        {u"workspace_cold_ms"_s, median(cold)},
        {u"workspace_warm_ms"_s, median(warm)},
        {u"workspace_plain_ms"_s, median(plain)},
    };
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    return 0;
}
