#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

#include <QDir>

#include <chrono>
#include <functional>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;
using State = Session::State;

/// The platform's state at one moment.
struct Moment {
    QString status;
    QString workerId;
    QStringList terminals;
};

/// One scenario: what happens after the item is accepted, and the terminal posts that may result.
struct Scenario {
    QJsonObject work = wire::work();
    bool hasNack = true;
    bool takesActivities = true;
    std::function<void(SessionCase &)> run;
    QStringList ends;
};

static void work(SessionCase &c)
{
    c.begin();
    c.time.advance(1s);
    c.launch();
    c.time.advance(1s);
    c.writeLine(R"({"type":"started","providerSessionId":"c1"})");
    c.writeLine(R"({"type":"thought","text":"one"})");
    c.writeLine(R"({"type":"action","tool":"bash"})");
    c.time.advance(100ms);
    c.writeLine(R"({"type":"link","label":"PR","url":"https://pr.example/1"})");
    c.writeLine(R"({"type":"usage","costUsd":0.5})");
    c.time.advance(2s);
    c.writeLine(R"({"type":"thought","text":"two"})");
}

static Scenario scenarioOf(const QString &name)
{
    const QJsonObject secret = wire::with(wire::work(), "env", QJsonObject{{u"K"_s, u"v"_s}});
    const auto reject = [](SessionCase &c) { c.session->reject(u"capacity"_s, c.item.raw); };
    const auto stop = [](StopReason reason) {
        return [reason](SessionCase &c) {
            work(c);
            c.session->stop(reason);
            c.time.advance(1s);
            c.runner().process->end(1);
        };
    };
    const QHash<QString, Scenario> scenarios{
        {u"completes"_s,
            {.run =
                    [](SessionCase &c) {
                        work(c);
                        c.finish();
                    },
                .ends = {u"completed"_s, u"failed"_s, u"nack"_s}}},
        {u"cannot deliver its activities"_s,
            {.takesActivities = false,
                .run =
                    [](SessionCase &c) {
                        work(c);
                        c.finish(false);
                    },
                .ends = {u"failed"_s, u"nack"_s}}},
        {u"fails"_s,
            {.run =
                    [](SessionCase &c) {
                        work(c);
                        c.finish(false);
                    },
                .ends = {u"failed"_s, u"nack"_s}}},
        {u"is stopped by a person"_s,
            {.run = stop(StopReason::LocalUser), .ends = {u"stopped"_s, u"failed"_s, u"nack"_s}}},
        {u"exceeds the time limit"_s, {.run = stop(StopReason::TimeLimit), .ends = {u"failed"_s, u"nack"_s}}},
        {u"is lost to another worker"_s,
            {.run =
                    [](SessionCase &c) {
                        work(c);
                        c.platform.workerId = u"wkr_9"_s;
                        c.time.advance(10s);
                        c.runner().process->end(0);
                    },
                .ends = {u"failed"_s, u"nack"_s, u""_s}}},
        {u"is rejected"_s, {.run = reject, .ends = {u"nack"_s}}},
        {u"is rejected with secrets"_s, {.work = secret, .run = reject, .ends = {u"nack"_s, u"failed"_s}}},
        {u"is rejected where nack is not supported"_s, {.hasNack = false, .run = reject, .ends = {u"failed"_s}}},
    };
    return scenarios.value(name);
}

/// The agent is killed after every record of a session's log, with the platform in the earliest and in the latest
/// state possible by then. The next run ends each session exactly once on the platform and posts nothing afterwards.
class KillPointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySessionEndsExactlyOnce_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"completes"_s, u"cannot deliver its activities"_s, u"fails"_s,
                 u"is stopped by a person"_s, u"exceeds the time limit"_s, u"is lost to another worker"_s,
                 u"is rejected"_s, u"is rejected with secrets"_s, u"is rejected where nack is not supported"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everySessionEndsExactlyOnce()
    {
        QFETCH(QString, name);
        const Scenario scenario = scenarioOf(name);
        runScenario(scenario);
        QVERIFY(m_lines.size() >= 4);
        for (qsizetype kept = 1; kept <= m_lines.size() && !QTest::currentTestFailed(); ++kept) {
            recover(scenario, kept, m_moments.value(kept - 1)); // the record was written, nothing was sent since
            recover(scenario, kept, m_moments.value(kept)); // the next record was about to be written
        }
    }

private:
    void runScenario(const Scenario &scenario)
    {
        m_moments.clear();
        SessionCase c;
        c.platform.hasNack = scenario.hasNack;
        c.platform.takesActivities = scenario.takesActivities;
        // The last moment with this many lines is just before the next line.
        const auto note = [this, &c] {
            m_lines = linesOf(c);
            m_moments.insert(m_lines.size(), {c.platform.status, c.platform.workerId, c.platform.terminals});
        };
        c.clock.onTimeRead = note;
        c.accept(scenario.work);
        scenario.run(c);
        c.time.advance(60s);
        note();
        QCOMPARE(c.session->state(), State::Closed);
    }

    void recover(const Scenario &scenario, qsizetype kept, const Moment &moment)
    {
        SessionCase c;
        c.platform.hasNack = scenario.hasNack;
        c.platform.takesActivities = scenario.takesActivities;
        c.platform.status = moment.status;
        c.platform.workerId = moment.workerId;
        c.platform.terminals = moment.terminals;
        const bool hadEnded = c.platform.hasEnded();
        QVERIFY(QDir().mkpath(c.folder()));
        QFile file(c.folder() + u"/000001.ndjson"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_lines.mid(0, kept).join());
        file.close();
        Session &session = c.reopen(c.folder());
        session.orphansEnded();
        session.recover();
        c.time.advance(2min);

        const QByteArray where = "killed after " + m_lines.at(kept - 1).trimmed() + " with the platform at "
            + moment.status.toUtf8() + "; posted: " + c.platform.posted.join(u' ').toUtf8();
        QVERIFY2(session.state() == State::Closed, where.constData());
        QVERIFY2(c.time.waiting() == 0, where.constData());
        QVERIFY2(c.platform.terminals.size() <= 1, where.constData());
        QVERIFY2(scenario.ends.contains(c.platform.terminals.value(0)), where.constData());
        // A post that took effect but was not recorded is sent once more; then the platform's state is adopted.
        QVERIFY2(c.platform.postedAfterEnd.size() <= (hadEnded ? 1 : 0), where.constData());
        const bool wasAtWork = !hadEnded && moment.status == u"running"_s && !session.logState().stopReason.isEmpty();
        if (wasAtWork && scenario.ends.contains(u"stopped"_s))
            QVERIFY2(c.platform.terminals == QStringList{u"stopped"_s}, where.constData());
    }

    QList<QByteArray> linesOf(const SessionCase &c) const
    {
        QFile file(c.folder() + u"/000001.ndjson"_s);
        QList<QByteArray> lines;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                lines.append(file.readLine());
        }
        return lines;
    }

    QList<QByteArray> m_lines;
    QMap<qsizetype, Moment> m_moments;
};

RENSEI_TEST(KillPointsTest)

} // namespace rensei::tests
#include "tst_kill_points.moc"
