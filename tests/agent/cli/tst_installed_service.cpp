#include "agent/cli/install/installed_service.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

class TestInstalledService : public QObject {
    Q_OBJECT

    static QStringList argumentsOf(const QString &state, const QString &config, const QString &name = {})
    {
        Invocation invocation;
        invocation.options = {u"state-dir"_s, u"config"_s};
        if (!name.isEmpty())
            invocation.values.insert(u"service-name"_s, name);
        return installedService(invocation, {state}, config).arguments;
    }

private Q_SLOTS:
    // The desktop names both, a person in a terminal neither: it is the same service.
    void namingTheUsualPlacesChangesNothing()
    {
        const QStringList usual = argumentsOf(*usualStateFolder(), *usualConfigFile());
        QCOMPARE(usual, (QStringList{u"run"_s, u"--service"_s}));
        QCOMPARE(installedService({}, {*usualStateFolder()}, *usualConfigFile()).arguments, usual);
        QCOMPARE(installedService({}, {*usualStateFolder()}, *usualConfigFile()).program,
            QCoreApplication::applicationFilePath());
    }

    void otherPlacesAreNamedToIt()
    {
        const QStringList arguments = argumentsOf(u"/a/state"_s, u"/a/daemon.yaml"_s, u"dev.rensei.test"_s);
        QCOMPARE(arguments,
            (QStringList{u"run"_s, u"--service"_s, u"--service-name"_s, u"dev.rensei.test"_s, u"--state-dir"_s,
                u"/a/state"_s, u"--config"_s, u"/a/daemon.yaml"_s}));
    }

    // The service does not get the variable.
    void aPlaceThatOnlyAVariableNamesIsNamedToIt()
    {
#ifdef Q_OS_LINUX
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_STATE_HOME", "/b");
        const QStringList arguments = installedService({}, {*defaultStateFolder()}, *usualConfigFile()).arguments;
        qputenv("XDG_STATE_HOME", before);
        QCOMPARE(arguments, (QStringList{u"run"_s, u"--service"_s, u"--state-dir"_s, u"/b/rensei-desktop"_s}));
#else
        QSKIP("only Linux has such a variable");
#endif
    }
};

RENSEI_TEST(TestInstalledService)
#include "tst_installed_service.moc"
