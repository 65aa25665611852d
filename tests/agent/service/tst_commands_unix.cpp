#include "agent/service/commands.h"

#include "tests/agent/service/scripted_programs.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace service;

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOneAfterTheOtherUntilOneFails()
    {
        ScriptedPrograms programs;
        programs.answer(u"two"_s, {.code = 4, .errorOutput = "it is Tuesday\nand more\n"});
        programs.answer(u"three"_s, {.code = 1, .errorOutput = "no\n"});
        Commands commands(programs.parts());
        Told<void> told;
        commands.runAll({{u"/bin/tool"_s, {u"one"_s}}, {u"/bin/tool"_s, {u"two"_s}, 10s, true},
                            {u"/bin/tool"_s, {u"three"_s}}, {u"/bin/tool"_s, {u"four"_s}}},
            told.then());
        QCOMPARE(told.times, 0);
        programs.settle();
        QCOMPARE(programs.calls, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(told.problem(), u"tool three: no"_s);
    }

    void isGoodWhenTheLastMayFail()
    {
        ScriptedPrograms programs;
        programs.answer(u"one"_s, {.code = 4});
        Commands commands(programs.parts());
        Told<void> told;
        commands.runAll({{u"/bin/tool"_s, {u"one"_s}, 10s, true}}, told.then());
        programs.settle();
        QVERIFY(told.isGood());
    }

    void givesUpAProgramThatDoesNotEnd()
    {
        ScriptedPrograms programs;
        programs.neverAnswer(u"wait"_s);
        Commands commands(programs.parts());
        Told<CommandResult> told;
        commands.run({u"/bin/tool"_s, {u"wait"_s}, 3s}, told.then());
        programs.settle();
        QCOMPARE(told.times, 0);
        programs.clock.advance(3s);
        QCOMPARE(told.problem(), u"tool wait has not ended in 3 s"_s);
    }

    void tellsNobodyOnceItIsGone()
    {
        ScriptedPrograms programs;
        auto commands = std::make_unique<Commands>(programs.parts());
        Told<CommandResult> told;
        commands->run({u"/bin/tool"_s, {u"one"_s}}, told.then());
        commands.reset();
        programs.settle(5s);
        QCOMPARE(told.times, 0);
    }

    void saysThatAProgramIsMissing()
    {
        SystemClock clock;
        Commands commands({clock});
        Told<CommandResult> told;
        commands.run({u"/nonexistent/tool"_s, {}}, told.then());
        QVERIFY(QTest::qWaitFor([&] { return told.times == 1; }));
        QVERIFY2(told.problem().startsWith("tool cannot be run"_L1), qPrintable(told.problem()));
    }
};

RENSEI_TEST(CommandsTest)

} // namespace rensei::tests

#include "tst_commands_unix.moc"
