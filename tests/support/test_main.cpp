#include "tests/support/test_case.h"

#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <vector>

namespace rensei::tests {

using Factory = std::function<std::unique_ptr<QObject>()>;

static std::vector<Factory> &factories()
{
    static std::vector<Factory> all;
    return all;
}

bool addTestCase(Factory make)
{
    factories().push_back(std::move(make));
    return true;
}

using ApplicationFactory = std::function<std::unique_ptr<QCoreApplication>(int &argc, char **argv)>;

static ApplicationFactory &applicationFactory()
{
    static ApplicationFactory make
        = [](int &argc, char **argv) { return std::make_unique<QCoreApplication>(argc, argv); };
    return make;
}

bool useApplication(ApplicationFactory make)
{
    applicationFactory() = std::move(make);
    return true;
}

} // namespace rensei::tests

// Arguments go to every class; `--case NAME` first runs the one of that name.
int main(int argc, char **argv)
{
    const auto application = rensei::tests::applicationFactory()(argc, argv);
    // The agent's sources say "%n session(s)", and its tests what a person reads.
    QTranslator plurals;
    if (plurals.load(QStringLiteral(AGENT_PLURALS)))
        QCoreApplication::installTranslator(&plurals);
    if (!application->inherits("QGuiApplication")) { // windows have numbers of their own
        QLocale english(QLocale::English);
        english.setNumberOptions(QLocale::OmitGroupSeparator);
        QLocale::setDefault(english);
    }
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (arguments.size() > 2 && arguments.at(1) == QStringLiteral("--case")) {
        only = arguments.at(2);
        arguments.remove(1, 2);
    }
    // Qt's own handler of crashes starts a debugger in a loop that only SIGKILL ends.
    arguments.append(QStringLiteral("-nocrashhandler"));
    int failed = 0;
    int run = 0;
    for (const auto &make : rensei::tests::factories()) {
        const auto test = make();
        const QString name = QString::fromLatin1(test->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (!only.isEmpty() && name != only)
            continue;
        ++run;
        failed += std::max(0, QTest::qExec(test.get(), arguments));
    }
    // A program that ran nothing has not passed.
    return run == 0 ? 1 : std::min(failed, 100);
}
