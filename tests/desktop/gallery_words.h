#pragma once

#include "app/text/translations.h"
#include "tests/desktop/pseudo_locale.h"

namespace rensei::tests {

/// What the gallery's windows speak, while it exists.
class GalleryWords {
public:
    /// "plain", "long" or "mirrored", see PseudoLocale, or the code of a language of the program; ends the process for
    /// anything else.
    explicit GalleryWords(const QString &words);

private:
    app::Translations m_translations;
    PseudoLocale m_pseudo;
};

} // namespace rensei::tests
