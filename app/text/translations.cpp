#include "app/text/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLibraryInfo>

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static const QString fileName = u"rensei-desktop"_s;
static const QString agentFileName = u"rensei-agent"_s; // of the sentences of its modules that windows show
static const QString englishCode = u"en"_s;

Translations::Translations(QString folder)
    : m_folder(std::move(folder))
{
}

Translations::~Translations() = default;

QStringList Translations::languages() const
{
    QStringList codes;
    for (const QString &file : QDir(m_folder).entryList({fileName + u"_*.qm"_s}, QDir::Files))
        codes.append(file.sliced(fileName.size() + 1).chopped(3));
    std::ranges::sort(codes, [](const QString &a, const QString &b) {
        if (a == englishCode || b == englishCode)
            return a == englishCode && b != englishCode;
        return QString::localeAwareCompare(ownName(a), ownName(b)) < 0;
    });
    return codes;
}

/// Qt's names tell the country, too: "American English".
QString Translations::ownName(const QString &code)
{
    static const QHash<QString, QString> names{
        {englishCode, u"English"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}};
    return names.value(code, QLocale(code).nativeLanguageName());
}

QLocale Translations::localeOf(const QString &code, const QLocale &system)
{
    const QLocale language(code);
    if (language.language() == system.language() && language.script() == system.script())
        return system;
    const QLocale here(language.language(), language.script(), system.territory());
    return here.territory() == system.territory() ? here : language;
}

bool Translations::install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
    return true;
}

void Translations::use(const QString &code)
{
    m_installed.clear(); // each leaves the application when it goes
    const QLocale system = QLocale::system();
    const QLocale wanted = code.isEmpty() ? system : QLocale(code);
    // The sources leave the plurals of English open.
    install(QLocale(QLocale::English), fileName, m_folder);
    install(QLocale(QLocale::English), agentFileName, m_folder);
    QString spoken = englishCode;
    if (wanted.language() != QLocale::English && install(wanted, fileName, m_folder))
        spoken = m_installed.back()->language();
    if (spoken != englishCode) {
        install(QLocale(spoken), agentFileName, m_folder);
        install(QLocale(spoken), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    QLocale::setDefault(localeOf(spoken, system));
}

} // namespace rensei::app
