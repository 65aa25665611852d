#include "agent/language/language.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace rensei {

using namespace Qt::StringLiterals;

static const QString englishName = u"en"_s;
static const QString qmName = u"rensei-agent"_s;

/// "de_AT.UTF-8@euro" as "de_AT".
static QString localePart(const QString &name)
{
    return name.section(u'.', 0, 0).section(u'@', 0, 0).trimmed();
}

static bool isNoLanguage(const QString &name)
{
    return name == "C"_L1 || name == "POSIX"_L1;
}

static QString effectiveLocale(const std::function<QString(const QString &)> &variable)
{
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        const QString value = localePart(variable(name));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QStringList languagesOf(const std::function<QString(const QString &)> &variable)
{
    QStringList names{localePart(variable(QString::fromLatin1(languageVariable)))};
    const QString locale = effectiveLocale(variable);
    if (!isNoLanguage(locale)) {
        for (const QString &name : variable(u"LANGUAGE"_s).split(u':'))
            names.append(localePart(name));
    }
    names.append(locale);
    names.removeAll(QString());
    for (QString &name : names) {
        if (isNoLanguage(name))
            name = englishName;
    }
    return names;
}

QString chosenLanguage(const QStringList &wanted, const QStringList &known)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        for (const QString &code : known) {
            const QLocale one(code);
            if (one.language() == locale.language() && one.script() == locale.script())
                return code;
        }
    }
    return englishName;
}

Language::Language(QString folder)
    : m_folder(std::move(folder))
{
}

Language::~Language() = default;

QStringList Language::codes() const
{
    QStringList codes;
    for (const QString &file : QDir(m_folder).entryList({qmName + u"_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.sliced(qmName.size() + 1).chopped(3));
    return codes;
}

void Language::usePreferred()
{
    QStringList wanted
        = languagesOf([](const QString &name) { return qEnvironmentVariable(name.toLatin1().constData()); });
    if (wanted.isEmpty())
        wanted = QLocale::system().uiLanguages(); // where no variables say it
    use(chosenLanguage(wanted, codes()));
}

void Language::useEnglish()
{
    use(englishName);
}

void Language::use(const QString &code)
{
    m_installed.clear(); // each leaves the application when it goes
    install(englishName); // the sources leave its plurals open
    QLocale locale(QLocale::English);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (code != englishName && install(code)) {
        const QLocale language(code);
        const QLocale here(language.language(), language.script(), QLocale::system().territory());
        locale = here.territory() == QLocale::system().territory() ? here : language;
    }
    QLocale::setDefault(locale);
}

bool Language::install(const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(m_folder + u'/' + qmName + u'_' + code + u".qm"_s))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
    return true;
}

} // namespace rensei
