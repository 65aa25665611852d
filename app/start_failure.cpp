#include "app/start_failure.h"

#include "app/system/display.h"
#include "app/text/translations.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>
#include <cstdlib>

namespace rensei::app {

using namespace Qt::StringLiterals;

static QtMessageHandler previousHandler = nullptr;

static void printLine(const QString &text)
{
    std::fprintf(stderr, "rensei-desktop: %s\n", qPrintable(text));
}

static void endWithoutDisplay(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtFatalMsg)
        return previousHandler(type, context, text);
    printLine(u"The display %1 cannot be used. In a terminal use: rensei-agent status"_s.arg(displayName()));
    std::_Exit(ExitUnavailable);
}

std::unique_ptr<QApplication> makeApplication()
{
    static int count = 1;
    static char name[] = "rensei-desktop";
    static char *arguments[] = {name, nullptr};
    previousHandler = qInstallMessageHandler(endWithoutDisplay);
    auto application = std::make_unique<QApplication>(count, arguments);
    qInstallMessageHandler(previousHandler);
    QApplication::setApplicationName(u"rensei-desktop"_s);
    QApplication::setApplicationDisplayName(u"Rensei Desktop"_s);
    QApplication::setApplicationVersion(QStringLiteral(RENSEI_VERSION));
    QApplication::setDesktopFileName(u"dev.rensei.desktop"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    return application;
}

int tellAtStart(const std::function<QString()> &text, ExitCode code)
{
    printLine(text());
    if (isErrorOutputTerminal() || !hasDisplay())
        return code;
    const auto application = qApp ? nullptr : makeApplication();
    Translations translations;
    if (application)
        translations.use({});
    const QString platform = QGuiApplication::platformName();
    if (platform == "offscreen"_L1 || platform == "minimal"_L1) // nobody would see it, nor close it
        return code;
    QMessageBox box(code == ExitSuccess ? QMessageBox::Information : QMessageBox::Warning, u"Rensei Desktop"_s, text(),
        QMessageBox::Ok);
    QObject::connect(&box, &QMessageBox::finished, qApp, &QCoreApplication::quit);
    box.show();
    QApplication::exec();
    return code;
}

} // namespace rensei::app
