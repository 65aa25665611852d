#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rensei::app {

using namespace Qt::StringLiterals;

static void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installTranslations(QCoreApplication &application)
{
    const QLocale system;
    install(application, QLocale(QLocale::English), u"rensei-desktop"_s, u":/translations"_s);
    install(application, system, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (system.language() != QLocale::English)
        install(application, system, u"rensei-desktop"_s, u":/translations"_s);
}

} // namespace rensei::app
