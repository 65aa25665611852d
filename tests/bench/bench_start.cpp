// How long it takes from a session's item, when the host has read and recorded it, until its runner's process runs:
// medians over sessions one after the other, without a repository, and with one of 10,000 files whose mirror is warm.
// Taken from the sessions' logs. Prints one JSON object. Argument: how many sessions for each.

#include "agent/base/instant.h"
#include "agent/base/json_reader.h"
#include "tests/bench/bench_repository.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rensei;

/// Milliseconds between two records of a session's log; nothing when one is missing.
static std::optional<double> startTime(const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<Instant> accepted;
    while (!file.atEnd()) {
        const auto record = parseObject(file.readLine());
        const auto at = record ? JsonReader(*record).maybeInstant("at"_L1) : std::nullopt;
        const QString fact = record ? record->value("fact"_L1).toString() : QString();
        if (fact == "accepted"_L1)
            accepted = at;
        if (fact == "launched"_L1 && accepted && at)
            return static_cast<double>(std::chrono::duration_cast<std::chrono::milliseconds>(*at - *accepted).count());
    }
    return std::nullopt;
}

/// The median over `count` sessions after a first one, which does not count; 0 when one has failed.
static double medianStart(int count, const QByteArray &settings)
{
    demo::DemoPlatform platform(tests::fastPollOptions());
    tests::AgentProcess agent(u"completed"_s, 0.1);
    if (!platform.listen())
        return 0;
    agent.writeConfig(agent.defaultConfig() + settings);
    tests::connectTo(agent, platform);
    if (!agent.start())
        return 0;
    QList<double> times;
    for (int i = 0; i <= count; ++i) {
        const QString id = platform.queueSession();
        const bool isDone = tests::eventually([&] { return platform.sessionState(id) == "completed"_L1; }, 120'000);
        const auto took = startTime(agent.stateFolder() + u"/sessions/%1/000001.ndjson"_s.arg(id));
        if (!isDone || !took)
            return 0;
        if (i > 0)
            times.append(*took);
    }
    return bench::median(times);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1, u"20"_s).toInt();
    QTemporaryDir folder;
    const double bare = medianStart(count, {});
    const double warm = bench::makeServer(folder.path()) ? medianStart(count,
                            "    needsRepository: true\nprojects:\n  default: {repository: " + folder.path().toUtf8()
                                + "/server.git}\n")
                                                         : 0;
    if (bare <= 0 || warm <= 0) {
        std::fprintf(stderr, "bench_start: a session did not run\n");
        return 1;
    }
    const QJsonObject figures{{u"runner_start_ms"_s, QJsonObject{{u"bare"_s, bare}, {u"warm_mirror"_s, warm}}}};
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    return 0;
}
