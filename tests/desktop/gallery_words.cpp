#include "tests/desktop/gallery_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace rensei::tests {

using namespace Qt::StringLiterals;

static const QStringList pseudoWords{u"plain"_s, u"long"_s, u"mirrored"_s};

static QString translationsFolder()
{
    return QStringLiteral(TRANSLATIONS);
}

/// Plain is English.
QStringList GalleryWords::all()
{
    QStringList languages = app::Translations(translationsFolder()).languages();
    languages.removeOne(u"en"_s);
    languages.sort();
    return pseudoWords + languages;
}

static PseudoLocale::Kind pseudoKind(const QString &words)
{
    return words == "long"_L1    ? PseudoLocale::Kind::Long
        : words == "mirrored"_L1 ? PseudoLocale::Kind::Mirrored
                                 : PseudoLocale::Kind::Plain;
}

GalleryWords::GalleryWords(const QString &words)
    : m_translations(translationsFolder())
    , m_pseudo(pseudoKind(words))
{
    if (pseudoWords.contains(words)) {
        QCoreApplication::installTranslator(&m_pseudo);
        return;
    }
    if (!m_translations.languages().contains(words))
        qFatal("there is no language %s", qPrintable(words));
    m_translations.use(words);
}

GalleryWords::~GalleryWords()
{
    QLocale::setDefault(QLocale::system());
}

} // namespace rensei::tests
