// The projects that the set-up window offers.
#include "tests/app/ui/setup/setup_window_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QListWidget>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class SetupProjectsTest : public QObject {
    Q_OBJECT

    static bool says(const SetupWindowFixture &s, const QString &text)
    {
        const QStringList labels = labelsIn(s.window);
        return std::ranges::any_of(labels, [&text](const QString &label) { return label.contains(text); });
    }
    static void click(const SetupWindowFixture &s, const QString &text)
    {
        QAbstractButton *button = buttonNamed(s.window, text);
        if (!button || !button->isEnabled())
            qFatal("there is no button %s to click", qPrintable(text));
        button->click();
    }
    static QListWidget &projectList(const SetupWindowFixture &s)
    {
        return *s.window.findChildren<QListWidget *>().first();
    }
    static QStringList projects(const SetupWindowFixture &s)
    {
        QStringList names;
        for (int row = 0; row < projectList(s).count(); ++row) {
            if (projectList(s).item(row)->checkState() == Qt::Checked)
                names.append(projectList(s).item(row)->text());
        }
        return names;
    }

private Q_SLOTS:
    void severalProjectsAreChosenByTheirBoxes()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::SetUp);
        s.look();
        QCOMPARE(projects(s), QStringList{u"Web shop"_s});
        QCOMPARE(accessibleName(&projectList(s)), u"Projects"_s);
        QVERIFY(says(s, u"This computer takes the work of this project."_s));
        projectList(s).setFocus();
        projectList(s).setCurrentRow(0);
        QTest::keyClick(&projectList(s), Qt::Key_Space);
        QCOMPARE(projects(s), (QStringList{u"Website"_s, u"Web shop"_s}));
        QVERIFY(says(s, u"This computer takes the work of 2 project(s)."_s));
        click(s, u"Set up this computer"_s);
        const QStringList arguments = s.process().start.arguments;
        QCOMPARE(arguments.count(u"--project"_s), 2);
        QVERIFY(arguments.contains(u"website"_s) && arguments.contains(u"web-shop"_s));
    }

    void withoutAProjectThereIsNothingToSetUp()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::SetUp);
        s.look();
        projectList(s).item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(says(s, u"Choose one at least."_s));
        QVERIFY(!buttonNamed(s.window, u"Set up this computer"_s));
        projectList(s).item(0)->setCheckState(Qt::Checked);
        QVERIFY(buttonNamed(s.window, u"Set up this computer"_s)->isEnabled());
    }

    void whatWasChosenStaysChosenWhenItLooksAgain()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::SetUp);
        s.look();
        projectList(s).item(0)->setCheckState(Qt::Checked);
        s.window.hide();
        s.window.present(SetupWindow::Task::SetUp);
        s.look();
        QCOMPARE(projects(s).size(), 2);
    }

    void whatIsConfiguredIsWhatAgentsMayDo()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::SetUp);
        s.look(QByteArray(SetupWindowFixture::planWith())
                   .replace(R"("permissions":"workspace")", R"("permissions":"careful")"));
        QCOMPARE(s.window.place().choice.permissions, u"careful"_s);
    }

    void anotherLanguageKeepsWhatWasChosen()
    {
        SetupWindowFixture s;
        s.signIn();
        s.window.present(SetupWindow::Task::SetUp);
        s.look();
        projectList(s).item(0)->setCheckState(Qt::Checked);
        projectList(s).item(1)->setCheckState(Qt::Unchecked);
        SetupWindow::Place place = s.window.place();
        place.choice.permissions = u"careful"_s;
        SetupWindowFixture other;
        other.signIn();
        other.window.resume(place);
        QVERIFY(other.window.isVisible());
        other.look();
        QCOMPARE(projects(other), QStringList{u"Website"_s});
        QCOMPARE(other.window.place().choice.permissions, u"careful"_s);
        QCOMPARE(other.window.place().choice.runner, u"claude"_s);
    }
};

RENSEI_TEST(SetupProjectsTest)

} // namespace rensei::tests

#include "tst_setup_projects.moc"
