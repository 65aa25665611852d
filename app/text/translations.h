#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace rensei::app {

/// The language of all texts, and with it of dates, numbers and money: words of one language with the digits of another
/// are hard to read. To be used on the main thread, while there is an application.
class Translations {
public:
    /// `folder` holds files `rensei-desktop_CODE.qm` and `rensei-agent_CODE.qm` for each language.
    explicit Translations(QString folder = QStringLiteral(":/translations"));
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// Codes of the languages there are, as "de" and "zh_CN"; English first, then by their own names.
    QStringList languages() const;
    static QString ownName(const QString &code); ///< as its speakers call it

    /// Has everything that is said from now on said in that language; "" stands for that of the system, and English for
    /// one that there is not. What is on the screen stays as it is.
    void use(const QString &code);

    /// How dates and numbers are written in a language by somebody whose system is set to another.
    static QLocale localeOf(const QString &code, const QLocale &system);

private:
    bool install(const QLocale &locale, const QString &name, const QString &folder);

    QString m_folder;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace rensei::app
