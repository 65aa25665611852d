#include "app/ui/settings/computer_page.h"

#include "app/ui/settings/item_list.h"
#include "app/widgets/window_input.h"
#include "tests/app/backend/computer/config_run_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// The page, with a played program and agent.
struct ComputerPageFixture : ConfigRunFixture {
    std::optional<bool> paused = false;
    QList<bool> wishes;
    std::function<void(std::optional<QString>)> answerWish;
    PauseSwitch pause{{[this] { return paused; },
        [this](bool wish, std::function<void(std::optional<QString>)> then) {
            wishes.append(wish);
            answerWish = std::move(then);
        }}};
    ComputerPage page{{run, pause, [] {
                           return QList<ComputerPage::Project>{{u"p1"_s, u"Web shop"_s}, {u"p2"_s, u"Tools"_s}};
                       }}};

    ComputerPageFixture() { pause.update(); }
    void open(const QString &admission = u"all-routed"_s, const QByteArray &decided = "[]")
    {
        present(page);
        answer(settings({{u"capacity.maxConcurrentSessions"_s, 2}, {u"permissions"_s, u"workspace"_s},
            {u"host.admission"_s, admission}, {u"enabledProjectIds"_s, QJsonArray{u"p1"_s, u"p9"_s}}}));
        answer(decisions(decided));
    }
    QSpinBox &number() { return *page.findChild<QSpinBox *>(); }
    QComboBox &box(const QString &name)
    {
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return *box;
        }
        qFatal("no box %s", qPrintable(name));
    }
    bool says(const QString &text) { return labelsIn(page).join(u'\n').contains(text); }
    QStringList words() const { return processes.made.last()->start.arguments.mid(0, 4); }
};

class ComputerPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNumberOfSessionsIsChosen()
    {
        ComputerPageFixture s;
        QVERIFY(!s.number().isEnabled());
        s.open();
        QCOMPARE(s.number().value(), 2);
        QCOMPARE(s.number().maximum(), 16);
        QVERIFY(s.says(u"Usual here: 4, one for each processor core."_s));
        s.number().setFocus();
        QTest::keyClick(&s.number(), Qt::Key_Up);
        QCOMPARE(s.words(), (QStringList{u"config"_s, u"set"_s, u"capacity.maxConcurrentSessions"_s, u"3"_s}));
        QTest::keyClick(&s.number(), Qt::Key_Up); // it waits for the first
        QCOMPARE(s.number().value(), 4);
        s.number().setValue(0);
        QVERIFY(s.says(u"This computer takes no new sessions."_s));
    }

    void theUsualNumberIsOneClickAway()
    {
        ComputerPageFixture s;
        s.open();
        QAbstractButton *usual = buttonNamed(s.page, u"Use the usual value"_s);
        QCOMPARE(accessibleName(usual), u"Use the usual value: Sessions at a time"_s);
        usual->click();
        QCOMPARE(s.words(), (QStringList{u"config"_s, u"unset"_s, u"capacity.maxConcurrentSessions"_s, u"--json"_s}));
        QCOMPARE(s.number().value(), 4);
        QVERIFY(!buttonNamed(s.page, u"Use the usual value"_s));
    }

    void whatAgentsMayDoIsChosenAndSaysThatThereIsNoSandbox()
    {
        ComputerPageFixture s;
        s.open();
        QVERIFY(s.says(u"There is no sandbox: a coding agent runs as you"_s));
        QComboBox &box = s.box(u"What coding agents may do without asking"_s);
        QCOMPARE(box.currentText(), u"Read, edit and run in the session's folder"_s);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(s.words(), (QStringList{u"config"_s, u"set"_s, u"permissions"_s, u"careful"_s}));
        s.answer(ConfigRunFixture::settings({{u"permissions"_s, u"own"_s}}));
        QVERIFY(!box.isEnabled());
        QVERIFY(s.says(u"The configuration holds rules of your own. Change them there."_s));
    }

    void aFailureStandsAtItsSetting()
    {
        ComputerPageFixture s;
        s.open();
        s.number().setValue(3);
        Q_EMIT s.process().errorOutput("rensei-agent: The disk is full.\n");
        s.answer({}, 1);
        QCOMPARE(s.number().value(), 2);
        QVERIFY(s.says(u"This was not changed. The agent's program says: “The disk is full.”"_s));
        s.number().setValue(3);
        s.answer(ConfigRunFixture::settings({{u"capacity.maxConcurrentSessions"_s, 3}}, u"at-start"_s));
        QVERIFY(!s.says(u"This was not changed."_s));
        QVERIFY(s.says(u"counts when the agent is started"_s));
    }

    void whatCannotBeReadIsShownAsLastKnown()
    {
        ComputerPageFixture s;
        s.open();
        s.run.look();
        Q_EMIT s.process().failedToStart(Error{});
        QVERIFY(!s.number().isEnabled());
        QCOMPARE(s.number().value(), 2);
        QVERIFY(s.says(u"as they were last known. The agent's program was not found beside this one."_s));
        buttonNamed(s.page, u"Try again"_s)->click();
        s.answer(ConfigRunFixture::settings({{u"capacity.maxConcurrentSessions"_s, 5}}));
        QVERIFY(s.number().isEnabled());
        QCOMPARE(s.number().value(), 5);
    }

    void aPauseNeedsTheAgent()
    {
        ComputerPageFixture s;
        s.open();
        auto *box = qobject_cast<QCheckBox *>(buttonNamed(s.page, u"Pause: take no new sessions"_s));
        box->click();
        QCOMPARE(s.wishes, QList<bool>{true});
        QVERIFY(!box->isEnabled());
        s.answerWish(u"the host is stopping"_s);
        QVERIFY(!box->isChecked());
        QVERIFY(s.says(u"This was not changed. The agent says: “the host is stopping”"_s));
        s.paused = true;
        s.pause.update();
        QVERIFY(box->isChecked() && box->isEnabled());
        s.paused.reset();
        s.pause.update();
        QVERIFY(box->isChecked() && !box->isEnabled()); // as last known
    }

    void projectsAreListedByNameAddedAndRemoved()
    {
        ComputerPageFixture s;
        s.open();
        QVERIFY(!s.says(u"Projects whose work is done here:"_s));
        s.run.set(u"host.admission"_s, u"listed"_s);
        QVERIFY(s.says(u"Web shop (p1)"_s) && s.says(u"p9"_s));
        s.answer(ConfigRunFixture::settings(
            {{u"host.admission"_s, u"listed"_s}, {u"enabledProjectIds"_s, QJsonArray{u"p1"_s}}}));
        QComboBox &project = s.box(u"Another project: its name, or its id"_s);
        project.setEditText(u"Tools"_s);
        buttonNamed(s.page, u"Add"_s)->click();
        QCOMPARE(s.words(), (QStringList{u"config"_s, u"add"_s, u"enabledProjectIds"_s, u"p2"_s}));
        project.setEditText(u"p1"_s); // it is there
        QTest::keyClick(project.lineEdit(), Qt::Key_Return);
        QVERIFY(s.says(u"Tools (p2)"_s));
        s.answer(ConfigRunFixture::settings(
            {{u"host.admission"_s, u"listed"_s}, {u"enabledProjectIds"_s, QJsonArray{u"p2"_s, u"p1"_s}}}));
        QCOMPARE(s.words().at(1), u"add"_s);
        buttonNamed(s.page, u"Remove"_s)->click();
        QCOMPARE(s.words(), (QStringList{u"config"_s, u"remove"_s, u"enabledProjectIds"_s, u"p2"_s}));
        QVERIFY(!s.says(u"Tools (p2)"_s));
    }

    void aListThatIsElsewhereIsLeftThere()
    {
        ComputerPageFixture s;
        present(s.page);
        s.answer(R"({"settings":[{"key":"host.admission","value":"listed"},
            {"key":"enabledProjectIds","value":["p1"],"set":false}]})");
        s.answer(ConfigRunFixture::decisions());
        QVERIFY(!buttonNamed(s.page, u"Remove"_s)->isEnabled());
        QVERIFY(!buttonNamed(s.page, u"Add"_s));
        QVERIFY(s.says(u"Change them there."_s));
    }

    void aDecisionIsTakenBack()
    {
        ComputerPageFixture s;
        s.open(u"ask"_s, R"([{"subject":"repository <b>x</b>/y","verdict":"always"}])");
        QVERIFY(s.says(u"Repository <b>x</b>/y: always allowed"_s));
        QAbstractButton *again = buttonNamed(s.page, u"Ask me again"_s);
        QCOMPARE(accessibleName(again), u"Ask me again: Repository <b>x</b>/y: always allowed"_s);
        again->click();
        QCOMPARE(s.words(), (QStringList{u"consents"_s, u"forget"_s, u"repository <b>x</b>/y"_s, u"--json"_s}));
        s.answer({}, 1);
        QVERIFY(s.says(u"This was not changed."_s));
        buttonNamed(s.page, u"Ask me again"_s)->click();
        s.answer(ConfigRunFixture::decisions());
        QVERIFY(s.says(u"Nothing so far."_s));
    }

    void anotherLanguageKeepsAProjectThatIsBeingTyped()
    {
        ComputerPageFixture s;
        s.open(u"listed"_s);
        QComboBox &project = s.box(u"Another project: its name, or its id"_s);
        project.setEditText(u"prj_ha"_s);
        ComputerPage other({s.run, s.pause, [] { return QList<ComputerPage::Project>(); }});
        WindowInput::of(s.page).putInto(other);
        QCOMPARE(other.findChildren<QComboBox *>().last()->currentText(), u"prj_ha"_s);
    }

    void theWheelPassesOver()
    {
        ComputerPageFixture s;
        s.open();
        const auto turn = [&s] {
            const QPointF at(s.number().rect().center());
            QWheelEvent wheel(
                at, s.number().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&s.number(), &wheel);
        };
        s.box(u"Work that is done here"_s).setFocus();
        turn();
        QCOMPARE(s.number().value(), 2);
        s.number().setFocus();
        turn();
        QCOMPARE(s.number().value(), 3);
    }
};

RENSEI_TEST(ComputerPageTest)

} // namespace rensei::tests

#include "tst_computer_page.moc"
