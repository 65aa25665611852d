#include "app/backend/computer/config_run.h"

#include "app/backend/computer/pause_switch.h"
#include "tests/app/backend/computer/config_run_fixture.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

static const QString portKey = u"host.port"_s;
static const QString listKey = u"enabledProjectIds"_s;

class ConfigRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itReadsSettingsAndDecisions()
    {
        ConfigRunFixture s;
        s.run.look();
        QCOMPARE(s.asked(), u"config --json --state-dir /s"_s);
        s.run.look(); // one look is enough
        s.answer(ConfigRunFixture::settings({{portKey, 7800}, {listKey, QJsonArray{u"p1"_s}}}));
        QCOMPARE(s.run.settings()->find(portKey)->number(), 7800);
        QCOMPARE(s.run.settings()->find(listKey)->items, QStringList{u"p1"_s});
        QCOMPARE(s.run.settings()->usualSessions, UsualSessions::Cores);
        QCOMPARE(s.asked(), u"consents --json --state-dir /s"_s);
        s.answer(ConfigRunFixture::decisions(
            R"([{"subject":"project a","verdict":"always"},{"subject":"project b","verdict":"never"},7,{}])"));
        QCOMPARE(s.run.decisions()->size(), 2);
        QVERIFY(s.run.decisions()->at(0).isAllowed && !s.run.decisions()->at(1).isAllowed);
        QCOMPARE(s.askings(), 2);
    }

    void aChangeIsShownAtOnceAndConfirmed()
    {
        ConfigRunFixture s;
        s.look({{portKey, 7800}});
        s.run.set(portKey, u"7801"_s);
        QCOMPARE(s.asked(), u"config set host.port 7801 --json --state-dir /s"_s);
        QCOMPARE(s.run.settings()->find(portKey)->number(), 7801);
        QVERIFY(s.run.isChanging());
        s.answer(ConfigRunFixture::settings({{portKey, 7801}}, u"after-restart"_s));
        QVERIFY(!s.run.isChanging());
        QCOMPARE(s.run.settings()->effect, SettingEffect::AfterRestart);
        s.run.unset(portKey);
        QCOMPARE(s.asked(), u"config unset host.port --json --state-dir /s"_s);
        QCOMPARE(s.run.settings()->find(portKey)->number(), 4);
    }

    void whatIsNotCarriedOutGoesBack()
    {
        ConfigRunFixture s;
        s.look({{portKey, 7800}});
        s.run.set(portKey, u"7801"_s);
        Q_EMIT s.process().errorOutput("rensei-agent: The configuration could not be changed.\n");
        s.answer({}, 1);
        QCOMPARE(s.run.settings()->find(portKey)->number(), 7800);
        QVERIFY(s.run.failure());
        QCOMPARE(s.run.failure()->subject, portKey);
        QCOMPARE(s.run.failure()->errors, u"The configuration could not be changed."_s);
        QCOMPARE(s.run.trouble(), ConfigRun::Trouble::None);
        s.run.look();
        QVERIFY(!s.run.failure());
    }

    void oneChangeAfterTheOtherAndTheLatestOfAKey()
    {
        ConfigRunFixture s;
        s.look({{portKey, 7800}, {u"permissions"_s, u"careful"_s}});
        s.run.set(portKey, u"1"_s);
        s.run.set(portKey, u"2"_s);
        s.run.set(u"permissions"_s, u"workspace"_s);
        s.run.set(portKey, u"3"_s);
        QCOMPARE(s.askings(), 3);
        QCOMPARE(s.run.settings()->find(portKey)->number(), 3);
        s.answer(ConfigRunFixture::settings({{portKey, 1}, {u"permissions"_s, u"careful"_s}}));
        QCOMPARE(s.asked(), u"config set permissions workspace --json --state-dir /s"_s);
        QCOMPARE(s.run.settings()->find(portKey)->number(), 3); // it is still to come
        s.answer(ConfigRunFixture::settings({{portKey, 1}, {u"permissions"_s, u"workspace"_s}}));
        QCOMPARE(s.asked(), u"config set host.port 3 --json --state-dir /s"_s);
        s.answer(ConfigRunFixture::settings({{portKey, 3}, {u"permissions"_s, u"workspace"_s}}));
        QCOMPARE(s.askings(), 5);
    }

    void itemsOfAListAllCount()
    {
        ConfigRunFixture s;
        s.look({{listKey, QJsonArray{u"p1"_s}}});
        s.run.addItem(listKey, u"set"_s);
        s.run.addItem(listKey, u"p3"_s);
        s.run.removeItem(listKey, u"p1"_s);
        QCOMPARE(s.run.settings()->find(listKey)->items, (QStringList{u"p3"_s, u"set"_s}));
        s.answer(ConfigRunFixture::settings({{listKey, QJsonArray{u"set"_s, u"p1"_s}}}));
        QCOMPARE(s.asked(), u"config add enabledProjectIds p3 --json --state-dir /s"_s);
        s.answer(ConfigRunFixture::settings({{listKey, QJsonArray{u"p3"_s, u"set"_s, u"p1"_s}}}));
        QCOMPARE(s.asked(), u"config remove enabledProjectIds p1 --json --state-dir /s"_s);
    }

    void aDecisionIsTakenBack()
    {
        ConfigRunFixture s;
        s.look({}, R"([{"subject":"project a","verdict":"always"}])");
        s.run.forget(u"project a"_s);
        QCOMPARE(s.processes.made.last()->start.arguments.mid(0, 3),
            (QStringList{u"consents"_s, u"forget"_s, u"project a"_s}));
        s.answer(ConfigRunFixture::decisions());
        QVERIFY(s.run.decisions()->isEmpty());
        s.run.forget(u"project b"_s);
        s.answer({}, 1);
        QVERIFY(s.run.failure());
        QCOMPARE(s.run.failure()->subject, u"project b"_s);
    }

    void aLookThatFailsKeepsWhatWasKnown()
    {
        ConfigRunFixture s;
        s.run.set(portKey, u"1"_s); // of nothing that is known
        QCOMPARE(s.askings(), 0);
        s.look({{portKey, 7800}});
        s.run.look();
        s.answer("nonsense");
        QCOMPARE(s.run.trouble(), ConfigRun::Trouble::Broken);
        QCOMPARE(s.run.settings()->find(portKey)->number(), 7800);
        QCOMPARE(s.askings(), 3); // what was decided is not asked for
        s.run.look();
        s.clock.advance(31s);
        QCOMPARE(s.run.trouble(), ConfigRun::Trouble::TimedOut);
        s.look({{portKey, 7800}});
        QCOMPARE(s.run.trouble(), ConfigRun::Trouble::None);
    }

    void aPauseIsAskedForAndToldOf()
    {
        std::optional<bool> said;
        QList<bool> asked;
        std::function<void(std::optional<QString>)> then;
        PauseSwitch pause({[&said] { return said; },
            [&](bool paused, std::function<void(std::optional<QString>)> answer) {
                asked.append(paused);
                then = std::move(answer);
            }});
        pause.set(true);
        QVERIFY(asked.isEmpty()); // nobody is there
        said = false;
        pause.update();
        QVERIFY(pause.isReachable() && pause.isPaused() == false);
        pause.set(true);
        pause.set(false);
        QCOMPARE(asked, QList<bool>{true});
        then(QString());
        QVERIFY(pause.isPaused() == true && !pause.isChanging());
        said.reset();
        pause.update();
        QVERIFY(!pause.isReachable() && pause.isPaused() == true); // as last known
        said = true;
        pause.update();
        pause.set(false);
        then(u"the host is stopping"_s);
        QVERIFY(pause.failure() == PauseSwitch::Failure::Refused && pause.isPaused() == true);
        pause.set(false);
        then(std::nullopt);
        QCOMPARE(pause.failure(), PauseSwitch::Failure::NoAnswer);
    }
};

RENSEI_TEST(ConfigRunTest)

} // namespace rensei::tests

#include "tst_config_run.moc"
