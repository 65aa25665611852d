#include "agent/cli/session_watch_view.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using namespace rensei::tests;
using namespace std::chrono_literals;
using control::SessionPayload;

/// A board before an agent whose events the test sends.
struct Before {
    FakeAgent agent;
    QString written;
    control::ControlLink link{agent.paths(), agent.channels(), agent.clock};
    SessionWatchView board;

    explicit Before(bool redraws, bool showsEnded = false, int rows = 24)
        : board(link, agent.clock,
            {.redraws = redraws,
                .showsEnded = showsEnded,
                .write = [this](const QString &text) { written += text; },
                .size = [rows] { return QSize(80, rows); }})
    {
        board.start();
        agent.sayHello();
        Q_EMIT agent.streams.last->opened();
    }

    QString tell(const QList<SessionPayload> &sessions)
    {
        written.clear();
        Q_EMIT agent.streams.last->received(control::sessionsEvent(sessions));
        return written;
    }

    SessionPayload session(const QString &id, const QString &status) const
    {
        SessionPayload made{.sessionId = id, .issueIdentifier = id, .state = u"running"_s, .status = status};
        if (status == u"completed"_s) {
            made.state = u"ended"_s;
            made.endedAt = agent.clock.utcNow();
        }
        return made;
    }
};

class TestSessionBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutATerminalEachChangeIsALine()
    {
        Before b(false);
        QCOMPARE(b.tell({b.session(u"E-1"_s, u"running"_s)}).count(u'\n'), 1);
        QCOMPARE(b.tell({b.session(u"E-1"_s, u"running"_s)}), QString());
        const QString done = b.tell({b.session(u"E-1"_s, u"completed"_s), b.session(u"E-2"_s, u"running"_s)});
        QCOMPARE(done.count(u'\n'), 2);
        QVERIFY2(done.contains(u"E-1         completed"_s), qPrintable(done));
        QVERIFY(!done.contains(u'\x1b'));
        b.written.clear();
        b.agent.clock.advance(60s);
        QCOMPARE(b.written, QString());
    }

    void whatHadEndedBeforeIsLeftOut()
    {
        Before b(false);
        QCOMPARE(b.tell({b.session(u"E-1"_s, u"completed"_s)}), QString());
        QCOMPARE(b.board.endedHere(), 0);
        Before all(false, true);
        QVERIFY(all.tell({all.session(u"E-1"_s, u"completed"_s)}).contains(u"completed"_s));
        QCOMPARE(all.board.endedHere(), 0);
    }

    void endingsAreCountedOnce()
    {
        Before b(false);
        b.tell({b.session(u"E-1"_s, u"running"_s)});
        b.tell({b.session(u"E-1"_s, u"completed"_s), b.session(u"E-2"_s, u"completed"_s)});
        b.tell({b.session(u"E-1"_s, u"completed"_s), b.session(u"E-2"_s, u"completed"_s)});
        QCOMPARE(b.board.endedHere(), 2);
    }

    void onATerminalTheTableIsDrawnInPlace()
    {
        Before b(true);
        const QString first = b.tell({b.session(u"E-1"_s, u"running"_s)});
        QVERIFY2(first.startsWith(u"Identifier"_s), qPrintable(first));
        const QString second = b.tell({b.session(u"E-1"_s, u"running"_s), b.session(u"E-2"_s, u"running"_s)});
        QVERIFY2(second.startsWith(u"\x1b[2FIdentifier"_s), qPrintable(second));
        b.written.clear();
        b.agent.clock.advance(1s);
        QVERIFY2(b.written.startsWith(u"\x1b[3FIdentifier"_s), qPrintable(b.written));
    }

    void theTableFitsTheTerminal()
    {
        Before b(true, false, 7);
        QList<SessionPayload> many;
        for (int i = 0; i < 30; ++i)
            many.append(b.session(u"E-%1"_s.arg(i), u"running"_s));
        const QString text = b.tell(many);
        QCOMPARE(text.count(u'\n'), 5);
        QVERIFY2(text.contains(u"… and 27 more"_s), qPrintable(text));
    }

    void aLostAgentIsSaidOnce()
    {
        Before b(false);
        QSignalSpy lost(&b.board, &SessionWatchView::lost);
        b.tell({b.session(u"E-1"_s, u"running"_s)});
        b.written.clear();
        Q_EMIT b.agent.streams.last->closed(FakeAgent::refused());
        QCOMPARE(lost.size(), 1);
        QCOMPARE(b.written, u"The agent does not answer; trying again.\n"_s);
    }

    void aStoppedBoardIsSilent()
    {
        Before b(true);
        b.tell({b.session(u"E-1"_s, u"running"_s)});
        b.board.stop();
        b.written.clear();
        b.agent.clock.advance(10s);
        QCOMPARE(b.written, QString());
        QCOMPARE(b.agent.clock.waiting(), 0);
    }
};

RENSEI_TEST(TestSessionBoard)
#include "tst_session_watch_view.moc"
