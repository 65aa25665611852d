#include "app/ui/settings/awake_choice.h"

#include "app/ui/settings/settings_window.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QSpinBox>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class IdleInhibitor final : public SleepInhibitor {
public:
    void hold(const QString &) override { setState(State::Held); }
    void release() override { setState(State::Released); }
};

struct AwakeChoiceFixture {
    QTemporaryDir folder;
    FakeClock clock;
    Settings settings{folder.filePath(u"desktop.ini"_s)};
    KeepAwake keepAwake{{settings, clock, std::make_unique<IdleInhibitor>(),
        [](QObject *, const std::function<void(const PowerSupply &)> &then) {
            then({.isOnBattery = true, .percent = 50});
        }}};
    SettingsWindow window{{settings,
        GeneralPage::Parts{[] { return LoginChoice::On; }, [](bool) { return Result<void>(); }, {}, {},
            AwakeChoice::Parts{settings, keepAwake}}}};

    AwakeChoiceFixture()
    {
        keepAwake.setSessions(
            {{.sessionId = u"s"_s, .issueIdentifier = u"ENG-124"_s, .lastActivityAt = clock.utcNow()}});
        present(window);
    }
    QAbstractButton &box() const { return *buttonNamed(window, u"Stay awake while a session makes progress"_s); }
    QSpinBox &floor() const { return *window.findChild<QSpinBox *>(); }
    bool says(const QString &text) const { return labelsIn(window).join(u'\n').contains(text); }
};

class AwakeChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itCountsAtOnceAndSaysWhatIsSo()
    {
        AwakeChoiceFixture a;
        QVERIFY(!a.box().isChecked());
        QVERIFY(!a.floor().isEnabled());
        QCOMPARE(a.floor().value(), 30);
        a.box().click();
        QVERIFY(a.settings.keepsAwake());
        QVERIFY(a.keepAwake.isHeld());
        QVERIFY(a.says(u"Kept awake: ENG-124 makes progress"_s));
        a.floor().setValue(60);
        QCOMPARE(a.settings.batteryFloor(), 60);
        QVERIFY(!a.keepAwake.isHeld());
        QVERIFY(a.says(u"May fall asleep: the battery is at 50 %"_s));
        a.box().click();
        QVERIFY(!a.settings.keepsAwake());
        QVERIFY(a.says(u"It may fall asleep while sessions wait for you"_s));
    }

    void whatIsNotKeptIsToldThere()
    {
        AwakeChoiceFixture a;
        QVERIFY(QDir().mkpath(a.folder.filePath(u"desktop.ini/in-the-way"_s)));
        a.box().click();
        QVERIFY(a.says(u"This choice lasts only until Rensei Desktop is closed"_s));
    }

    void itsFieldIsNamed()
    {
        AwakeChoiceFixture a;
        QCOMPARE(accessibleName(&a.floor()), u"On battery, down to a charge of"_s);
        QVERIFY(!a.box().accessibleDescription().isEmpty());
    }
};

RENSEI_TEST(AwakeChoiceTest)

} // namespace rensei::tests

#include "tst_awake_choice.moc"
