#include "app/ui/tray/life_notices.h"

#include "app/text/session_columns.h"
#include "tests/app/backend/supervisor_fixture.h"
#include "tests/app/ui/status_builders.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class RecordingNotifier final : public Notifier {
public:
    QList<Notice> shown;
    QStringList withdrawn;
    void show(const Notice &notice) override { shown.append(notice); }
    void withdraw(const QString &key) override { withdrawn.append(key); }
};

class NoInhibitor final : public SleepInhibitor {
public:
    void hold(const QString &) override { setState(State::Refused); }
    void release() override { setState(State::Released); }
};

struct LifeFixture : SupervisorFixture {
    FakeTransport platform;
    platform::UserApi api{platform, agent.clock};
    SessionSource source{api, agent.clock};
    StatusMonitor monitor{{api, client, events, agent.clock}};
    SessionModel model{agent.clock, sessionColumns()};
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"desktop.ini"_s)};
    SessionDrain drain{{client, monitor}};
    KeepAwake keepAwake{{settings, agent.clock, std::make_unique<NoInhibitor>(),
        [](QObject *, const std::function<void(const PowerSupply &)> &then) { then({}); }}};
    Wake wake{agent.clock};
    WakeWatch wakes{{wake, client, model, agent.clock}};
    NetworkState network;
    RecordingNotifier notifier;
    QuitController quitting{{supervisor, source, drain, agent.clock, [] { return 1; }, [] { return false; }, false}};
    LifeNotices life{
        {{drain, keepAwake, wakes, network, [] { return false; }}, quitting, notifier, settings, agent.clock}};
    QSignalSpy changed{&life, &LifeNotices::changed};

    void leftover() { Q_EMIT drain.leftoverResumed(); }
    void report(const QList<WakeReport::Line> &lines)
    {
        Q_EMIT wakes.reported({agent.clock.utcNow() - 8h, agent.clock.utcNow() - 1min, lines});
    }
    StatusNotices notices() const
    {
        StatusNotices notices = noticesNow();
        life.addTo(notices);
        return notices;
    }
};

class LifeNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportIsToldOnceAndKeptUntilItWasSeen()
    {
        LifeFixture l;
        l.report({{u"ENG-1"_s, WakeReport::Outcome::Completed}, {u"ENG-2"_s, WakeReport::Outcome::RunsElsewhere}});
        const QString text = u"Asleep from 06:00 to 13:59.\nENG-1 is completed.\nENG-2 was given to another computer, "
                             "which works on it."_s;
        QCOMPARE(l.notices().wakeReports, text);
        QCOMPARE(l.notifier.shown.size(), 1);
        QCOMPARE(l.notifier.shown.first().text, text);
        QCOMPARE(l.changed.size(), 1);
        QSignalSpy status(&l.life, &LifeNotices::statusRequested);
        Q_EMIT l.notifier.clicked(u"another"_s, {});
        Q_EMIT l.notifier.clicked(l.notifier.shown.first().key, u"token"_s);
        QCOMPARE(status.size(), 1);
        QCOMPARE(status.first().first().toString(), u"token"_s);
        l.life.seen();
        QVERIFY(l.notices().wakeReports.isEmpty());
        QCOMPARE(l.notifier.withdrawn, QStringList{l.notifier.shown.first().key});
        QCOMPARE(l.changed.size(), 2);
    }

    void thatAnEarlierRunWasCutShortIsTold()
    {
        LifeFixture l;
        l.leftover();
        const QString text
            = u"Rensei Desktop ended before the sessions that it waited for. Its agent takes sessions again."_s;
        QCOMPARE(l.notices().wakeReports, text);
        QCOMPARE(l.notifier.shown.size(), 1);
        QCOMPARE(l.notifier.shown.first().text, text);
        QCOMPARE(l.changed.size(), 1);
        l.life.seen();
        QVERIFY(l.notices().wakeReports.isEmpty());
        QCOMPARE(l.notifier.withdrawn, QStringList{l.notifier.shown.first().key});
    }

    void inQuietHoursOnlyTheWindowHasIt_data()
    {
        QTest::addColumn<NoticeChoices>("choices");
        QTest::newRow("quiet hours") << NoticeChoices{
            .isQuietAtNight = true, .quietHours = {.from = QTime(13, 0), .to = QTime(15, 0)}};
        QTest::newRow("turned off") << NoticeChoices{.sessions = false};
    }

    void inQuietHoursOnlyTheWindowHasIt()
    {
        QFETCH(NoticeChoices, choices);
        LifeFixture l;
        l.settings.setNoticeChoices(choices);
        l.report({{u"ENG-1"_s, WakeReport::Outcome::Failed}});
        QVERIFY(l.notifier.shown.isEmpty());
        QVERIFY(l.notices().wakeReports.endsWith(u"ENG-1 failed."_s));
    }

    void manySessionsAreCounted()
    {
        LifeFixture l;
        l.report(QList<WakeReport::Line>(20, {u"ENG-1"_s, WakeReport::Outcome::Completed}));
        const QStringList lines = l.notices().wakeReports.split(u'\n');
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines.last(), u"13 more session(s) ended."_s);
    }

    void onlyTheLastNightsAreKept()
    {
        LifeFixture l;
        for (int i = 1; i <= 4; ++i)
            l.report({{u"ENG-%1"_s.arg(i), WakeReport::Outcome::Completed}});
        QVERIFY(!l.notices().wakeReports.contains(u"ENG-1 "_s));
        QVERIFY(l.notices().wakeReports.contains(u"ENG-2 "_s));
    }

    void theNetworkAndASystemThatRefusesAreTold()
    {
        LifeFixture l;
        l.network.setAbsent(true);
        QVERIFY(l.notices().hasNoNetwork);
        QCOMPARE(l.changed.size(), 1);
        l.settings.setKeepsAwake(true);
        l.keepAwake.setSessions({{.sessionId = u"s"_s, .lastActivityAt = l.agent.clock.utcNow()}});
        QCOMPARE(l.notices().keepsAwake, u"May fall asleep: the system does not let it be kept awake"_s);
    }
};

RENSEI_TEST(LifeNoticesTest)

} // namespace rensei::tests

#include "tst_life_notices.moc"
