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

/// A view of a fake agent's sessions.
struct WatchViewFixture {
    FakeAgent agent;
    QString written;
    control::ControlLink link{agent.paths(), agent.channels(), agent.clock};
    SessionWatchView view;

    explicit WatchViewFixture(bool redraws, bool showsEnded = false, int rows = 24)
        : view(link, agent.clock,
            {.redraws = redraws,
                .showsEnded = showsEnded,
                .write = [this](const QString &text) { written += text; },
                .size = [rows] { return QSize(80, rows); }})
    {
        view.start();
        agent.sayHello();
        Q_EMIT agent.streams.last->opened();
    }

    QString sendSessions(const QList<SessionPayload> &sessions)
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

class TestSessionWatchView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutATerminalEachChangeIsALine()
    {
        WatchViewFixture f(false);
        QCOMPARE(f.sendSessions({f.session(u"E-1"_s, u"running"_s)}).count(u'\n'), 1);
        QCOMPARE(f.sendSessions({f.session(u"E-1"_s, u"running"_s)}), QString());
        const QString done = f.sendSessions({f.session(u"E-1"_s, u"completed"_s), f.session(u"E-2"_s, u"running"_s)});
        QCOMPARE(done.count(u'\n'), 2);
        QVERIFY2(done.contains(u"E-1         completed"_s), qPrintable(done));
        QVERIFY(!done.contains(u'\x1b'));
        f.written.clear();
        f.agent.clock.advance(60s);
        QCOMPARE(f.written, QString());
    }

    void sessionsThatEndedBeforeAreHidden()
    {
        WatchViewFixture f(false);
        QCOMPARE(f.sendSessions({f.session(u"E-1"_s, u"completed"_s)}), QString());
        QCOMPARE(f.view.endedCount(), 0);
        WatchViewFixture all(false, true);
        QVERIFY(all.sendSessions({all.session(u"E-1"_s, u"completed"_s)}).contains(u"completed"_s));
        QCOMPARE(all.view.endedCount(), 0);
    }

    void eachEndedSessionIsCountedOnce()
    {
        WatchViewFixture f(false);
        f.sendSessions({f.session(u"E-1"_s, u"running"_s)});
        f.sendSessions({f.session(u"E-1"_s, u"completed"_s), f.session(u"E-2"_s, u"completed"_s)});
        f.sendSessions({f.session(u"E-1"_s, u"completed"_s), f.session(u"E-2"_s, u"completed"_s)});
        QCOMPARE(f.view.endedCount(), 2);
    }

    void onATerminalTheTableIsRedrawnInPlace()
    {
        WatchViewFixture f(true);
        const QString first = f.sendSessions({f.session(u"E-1"_s, u"running"_s)});
        QVERIFY2(first.startsWith(u"Identifier"_s), qPrintable(first));
        const QString second = f.sendSessions({f.session(u"E-1"_s, u"running"_s), f.session(u"E-2"_s, u"running"_s)});
        QVERIFY2(second.startsWith(u"\x1b[2FIdentifier"_s), qPrintable(second));
        f.written.clear();
        f.agent.clock.advance(1s);
        QVERIFY2(f.written.startsWith(u"\x1b[3FIdentifier"_s), qPrintable(f.written));
    }

    void theTableFitsTheTerminal()
    {
        WatchViewFixture f(true, false, 7);
        QList<SessionPayload> many;
        for (int i = 0; i < 30; ++i)
            many.append(f.session(u"E-%1"_s.arg(i), u"running"_s));
        const QString text = f.sendSessions(many);
        QCOMPARE(text.count(u'\n'), 5);
        QVERIFY2(text.contains(u"… and 27 more"_s), qPrintable(text));
    }

    void aLostAgentIsReportedOnce()
    {
        WatchViewFixture f(false);
        QSignalSpy lost(&f.view, &SessionWatchView::lost);
        f.sendSessions({f.session(u"E-1"_s, u"running"_s)});
        f.written.clear();
        Q_EMIT f.agent.streams.last->closed(FakeAgent::refused());
        QCOMPARE(lost.size(), 1);
        QCOMPARE(f.written, u"The agent does not answer; trying again.\n"_s);
    }

    void aStoppedViewWritesNothing()
    {
        WatchViewFixture f(true);
        f.sendSessions({f.session(u"E-1"_s, u"running"_s)});
        f.view.stop();
        f.written.clear();
        f.agent.clock.advance(10s);
        QCOMPARE(f.written, QString());
        QCOMPARE(f.agent.clock.waiting(), 0);
    }
};

RENSEI_TEST(TestSessionWatchView)
#include "tst_session_watch_view.moc"
