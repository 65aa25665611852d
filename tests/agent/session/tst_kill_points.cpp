#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

#include <QDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;
using State = Session::State;

/// What the platform knows at one moment.
struct Moment {
    QString status;
    QString workerId;
    QStringList terminals;
};

/// One life of a session: how it goes on once its item was accepted, and the ends it may come to.
struct Life {
    QJsonObject work = wire::work();
    bool hasNack = true;
    bool takesActivities = true;
    std::function<void(SessionCase &)> play;
    QStringList ends;
};

static void work(SessionCase &c)
{
    c.begin();
    c.time.advance(1s);
    c.launch();
    c.time.advance(1s);
    c.say(R"({"type":"started","providerSessionId":"c1"})");
    c.say(R"({"type":"thought","text":"one"})");
    c.say(R"({"type":"action","tool":"bash"})");
    c.time.advance(100ms);
    c.say(R"({"type":"link","label":"PR","url":"https://pr.example/1"})");
    c.say(R"({"type":"usage","costUsd":0.5})");
    c.time.advance(2s);
    c.say(R"({"type":"thought","text":"two"})");
}

static Life lifeOf(const QString &name)
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
    const QHash<QString, Life> lives{
        {u"completes"_s,
            {.play =
                    [](SessionCase &c) {
                        work(c);
                        c.finish();
                    },
                .ends = {u"completed"_s, u"failed"_s, u"nack"_s}}},
        {u"has more to tell than is taken"_s,
            {.takesActivities = false,
                .play =
                    [](SessionCase &c) {
                        work(c);
                        c.finish(false);
                    },
                .ends = {u"failed"_s, u"nack"_s}}},
        {u"fails"_s,
            {.play =
                    [](SessionCase &c) {
                        work(c);
                        c.finish(false);
                    },
                .ends = {u"failed"_s, u"nack"_s}}},
        {u"is stopped by a person"_s,
            {.play = stop(StopReason::UserHere), .ends = {u"stopped"_s, u"failed"_s, u"nack"_s}}},
        {u"takes too long"_s, {.play = stop(StopReason::TimeLimit), .ends = {u"failed"_s, u"nack"_s}}},
        {u"is lost to another worker"_s,
            {.play =
                    [](SessionCase &c) {
                        work(c);
                        c.platform.workerId = u"wkr_9"_s;
                        c.time.advance(10s);
                        c.runner().process->end(0);
                    },
                .ends = {u"failed"_s, u"nack"_s, u""_s}}},
        {u"is handed back"_s, {.play = reject, .ends = {u"nack"_s}}},
        {u"is handed back with its secrets"_s, {.work = secret, .play = reject, .ends = {u"nack"_s, u"failed"_s}}},
        {u"is declined where nothing is taken back"_s, {.hasNack = false, .play = reject, .ends = {u"failed"_s}}},
    };
    return lives.value(name);
}

/// The agent is killed after every line of a session's log, with the platform as far as it must be by then, and as far
/// as it can be. The next run brings each session to one end there, and says nothing after it.
class KillPointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySessionHasOneEnd_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"completes"_s, u"has more to tell than is taken"_s, u"fails"_s,
                 u"is stopped by a person"_s, u"takes too long"_s, u"is lost to another worker"_s, u"is handed back"_s,
                 u"is handed back with its secrets"_s, u"is declined where nothing is taken back"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everySessionHasOneEnd()
    {
        QFETCH(QString, name);
        const Life life = lifeOf(name);
        live(life);
        QVERIFY(m_lines.size() >= 4);
        for (qsizetype kept = 1; kept <= m_lines.size() && !QTest::currentTestFailed(); ++kept) {
            recover(life, kept, m_moments.value(kept - 1)); // the line was written, and nothing was told since
            recover(life, kept, m_moments.value(kept)); // the next line was about to be written
        }
    }

private:
    void live(const Life &life)
    {
        m_moments.clear();
        SessionCase c;
        c.platform.hasNack = life.hasNack;
        c.platform.takesActivities = life.takesActivities;
        // The last moment with so many lines is the one before the next line.
        const auto note = [this, &c] {
            m_lines = linesOf(c);
            m_moments.insert(m_lines.size(), {c.platform.status, c.platform.workerId, c.platform.terminals});
        };
        c.clock.asked = note;
        c.accept(life.work);
        life.play(c);
        c.time.advance(60s);
        note();
        QCOMPARE(c.session->state(), State::Closed);
    }

    void recover(const Life &life, qsizetype kept, const Moment &moment)
    {
        SessionCase c;
        c.platform.hasNack = life.hasNack;
        c.platform.takesActivities = life.takesActivities;
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
        session.sweep();
        session.takeUp();
        c.time.advance(2min);

        const QByteArray where = "killed after " + m_lines.at(kept - 1).trimmed() + " with the platform at "
            + moment.status.toUtf8() + "; told: " + c.platform.posted.join(u' ').toUtf8();
        QVERIFY2(session.state() == State::Closed, where.constData());
        QVERIFY2(c.time.waiting() == 0, where.constData());
        QVERIFY2(c.platform.terminals.size() <= 1, where.constData());
        QVERIFY2(life.ends.contains(c.platform.terminals.value(0)), where.constData());
        // What had its effect and was not marked is told once more, and then the platform's word is taken.
        QVERIFY2(c.platform.postedAfterEnd.size() <= (hadEnded ? 1 : 0), where.constData());
        const bool wasAtWork = !hadEnded && moment.status == u"running"_s && !session.digest().stopReason.isEmpty();
        if (wasAtWork && life.ends.contains(u"stopped"_s))
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
