#include "agent/cli/install/install_view.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace cli;
using install::StepState;

class InstallViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlanSaysWhatIsWrittenWhere()
    {
        install::Plan plan;
        plan.chosenProjects = QStringList{u"web-app"_s, u"api"_s};
        plan.service = u"systemd user service"_s;
        plan.writes = {{u"/home/m/daemon.yaml"_s, u"the configuration, a new file"_s}};
        plan.foreign = {{.path = u"/home/m/.donmai"_s,
            .what = u"the folder of another host program"_s,
            .canImport = true,
            .running = u"donmai, process 7"_s,
            .takes = {u"the registration key"_s, u"3 sessions at a time"_s}}};
        QCOMPARE(planText(plan, u"https://a.example"_s),
            u"This sets up this computer for https://a.example:\n"
            "  project      web-app, api\n"
            "  runner       –\n"
            "  permissions  workspace\n"
            "  background   systemd user service\n"
            "It writes:\n"
            "  /home/m/daemon.yaml\n"
            "      the configuration, a new file\n"
            "Found, and left as it is: /home/m/.donmai, the folder of another host program.\n"
            "      It runs now (donmai, process 7).\n"
            "      To take it over: rensei-agent install --import /home/m/.donmai\n"
            "      It has the registration key, 3 sessions at a time.\n"_s);
        plan.isImport = true;
        QVERIFY(!planText(plan, u"https://a.example"_s).contains("To take it over"_L1));
    }

    void aStepIsALineWithItsEvidence()
    {
        QCOMPARE(stepText(SetupTask::Install, {.id = u"config"_s, .state = StepState::Running}), QString());
        QCOMPARE(
            stepText(SetupTask::Install, {.id = u"worker"_s, .state = StepState::Satisfied, .evidence = u"wkr_1"_s}),
            u"  ok        Registered with the platform: wkr_1\n"_s);
        QCOMPARE(stepText(SetupTask::Remove, {.id = u"data"_s, .state = StepState::Skipped}),
            u"  skipped   Logs, sessions and working copies\n"_s);
    }

    // A removal has steps of the same ids.
    void whatIsTakenBackIsCalledSo()
    {
        QCOMPARE(stepText(SetupTask::Remove, {.id = u"service"_s, .state = StepState::Done}),
            u"  done      Stop the background program\n"_s);
        QCOMPARE(stepText(SetupTask::Install, {.id = u"service"_s, .state = StepState::Undone}),
            u"  undone    Start in the background, now and at login\n"_s);
    }

    void aFailedStepSaysWhatIsSoAndWhatToDo()
    {
        QCOMPARE(stepText(SetupTask::Install,
                     {.id = u"account"_s,
                         .state = StepState::Failed,
                         .problem = install::Problem{u"key-refused"_s, u"The key is refused.\x1b[2J"_s,
                             u"Paste a new one."_s, u"https://a.example"_s}}),
            u"  failed    Sign in\n"
            "            The key is refused. [2J\n"
            "            Paste a new one.\n"
            "            https://a.example\n"_s);
        QCOMPARE(stepText(SetupTask::Install,
                     {.id = u"agent"_s,
                         .state = StepState::Failed,
                         .problem = install::Problem{u"agent-silent"_s, u"It does not answer."_s,
                             u"Look for the reason."_s, {}, u"rensei-agent doctor"_s}}),
            u"  failed    The background program answers\n"
            "            It does not answer.\n"
            "            Look for the reason: rensei-agent doctor.\n"_s);
    }
};

RENSEI_TEST(InstallViewTest)

} // namespace rensei::tests

#include "tst_install_view.moc"
