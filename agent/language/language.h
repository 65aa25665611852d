#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <functional>
#include <memory>
#include <vector>

namespace rensei {

/// Names the language of what a program says to a person, as "de", "zh_CN" or a locale of it, "de_AT".
inline constexpr auto languageVariable = "RENSEI_LANGUAGE";

/// The languages that an environment asks for, the best first, as POSIX and gettext have it: the one of
/// RENSEI_LANGUAGE, then LANGUAGE, LC_ALL, LC_MESSAGES, LANG; empty when it names none. "en" stands for C and POSIX,
/// whatever LANGUAGE says. `variable` returns "" for what is not set.
QStringList languagesOf(const std::function<QString(const QString &name)> &variable);

/// The first of `wanted` that there is, as its code; "en" when there is none. What differs in its script is another
/// language.
QString chosenLanguage(const QStringList &wanted, const QStringList &known);

/// The language of what is said to a person in a terminal, or to the program that shows it to one, and with it of dates
/// and numbers. To be used on the main thread, while there is an application.
class Language {
public:
    /// `folder` holds a file `rensei-agent_CODE.qm` for each language.
    explicit Language(QString folder = QStringLiteral(":/translations"));
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    QStringList codes() const; ///< of the languages that there are

    void usePreferred(); ///< as the environment asks for, else as the system does
    void useEnglish(); ///< with numbers without a thousands separator
    void use(const QString &code); ///< English for a language that there is not

private:
    bool install(const QString &code);

    QString m_folder;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace rensei
