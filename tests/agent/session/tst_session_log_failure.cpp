#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

#include <QDir>

#include <chrono>
#include <memory>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;
using State = Session::State;

/// A folder in the place of the next segment makes writing the log fail.
class SessionLogFailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SessionCase>();
        m->run(wire::work(), {.segmentBytes = 2'000, .totalBytes = 1 << 20});
        m->time.advance(1s);
        m_obstacle = m->folder() + u"/000002.ndjson"_s;
        QVERIFY(QDir().mkpath(m_obstacle));
    }

    void cleanup() { m.reset(); }

    void endsTheRunnerAndReportsNothing()
    {
        const QStringList before = m->platform.posted;
        fillTheLog();
        QCOMPARE(m->session->state(), State::Reporting);
        QVERIFY(m->session->holdsSlot());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!m->runner().process);
        const QStringList then = m->platform.posted;
        m->time.advance(5min);
        QCOMPARE(m->platform.posted, then);
        QVERIFY(!m->session->deliver(u"m1"_s, u"hello"_s));
    }

    void failsTheSessionOnceTheLogIsWritable()
    {
        fillTheLog();
        m->time.advance(60s);
        QVERIFY(QDir().rmdir(m_obstacle));
        m->time.advance(60s);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
        QCOMPARE(m->lastMessage(), u"the session's log could not be written"_s);
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->time.waiting(), 0);
    }

    void aStopByAPersonIsReportedAsStopped()
    {
        fillTheLog();
        m->session->stop(StopReason::LocalUser);
        QVERIFY(QDir().rmdir(m_obstacle));
        m->time.advance(60s);
        QCOMPARE(m->platform.terminals, QStringList{u"stopped"_s});
    }

    void anUnwrittenStopIsReportedAsStopped()
    {
        fillUntilNext();
        m->session->stop(StopReason::LocalUser);
        QCOMPARE(m->session->state(), State::Reporting);
        QVERIFY(QDir().rmdir(m_obstacle));
        m->time.advance(60s);
        QCOMPARE(m->platform.terminals, QStringList{u"stopped"_s});
    }

    void reportsNothingWhenOwnershipIsLostMeanwhile()
    {
        fillTheLog();
        const QStringList before = m->platform.posted;
        m->session->stop(StopReason::OwnershipLost);
        QVERIFY(QDir().rmdir(m_obstacle));
        m->time.advance(60s);
        QCOMPARE(m->platform.posted, before);
        QCOMPARE(m->session->state(), State::Closed);
    }

private:
    void fillTheLog()
    {
        for (int i = 0; i < 40; ++i) {
            if (m->session->state() == State::Running)
                m->writeLine(R"({"type":"note","text":"the quick brown fox jumps over the lazy dog, and over again"})");
        }
    }

    /// Fills the first segment without a failed write.
    void fillUntilNext()
    {
        while (QFileInfo(m->folder() + u"/000001.ndjson"_s).size() < 2'000)
            m->writeLine(R"({"type":"note","text":"the quick brown fox jumps over the lazy dog, and over again"})");
        QCOMPARE(m->session->state(), State::Running);
    }

    std::unique_ptr<SessionCase> m;
    QString m_obstacle;
};

RENSEI_TEST(SessionLogFailureTest)

} // namespace rensei::tests
#include "tst_session_log_failure.moc"
