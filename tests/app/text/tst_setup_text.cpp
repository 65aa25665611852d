#include "app/text/setup_text.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class SetupTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What a terminal needs a command for, the window may do itself.
    void commands_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<SetupCommand>("expected");
        QTest::newRow("none") << u""_s << SetupCommand::None;
        QTest::newRow("the check") << u"rensei-agent doctor"_s << SetupCommand::Check;
        QTest::newRow("the removal") << u"rensei-agent uninstall"_s << SetupCommand::Remove;
        QTest::newRow("trying again") << u"rensei-agent repair"_s << SetupCommand::None;
        QTest::newRow("signing in") << u"rensei-agent auth add --user"_s << SetupCommand::None;
        QTest::newRow("signing in elsewhere")
            << u"rensei-agent auth add --user --platform https://a.example"_s << SetupCommand::None;
        QTest::newRow("what only a terminal can") << u"rensei-agent install --file-store"_s << SetupCommand::Terminal;
    }

    void commands()
    {
        QFETCH(QString, command);
        SetupProblem problem;
        problem.command = command;
        QTEST(SetupText::commandOf(problem), "expected");
    }
};

RENSEI_TEST(SetupTextTest)

} // namespace rensei::tests

#include "tst_setup_text.moc"
