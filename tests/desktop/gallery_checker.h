#pragma once

#include <QString>

#include <utility>

class QWidget;

namespace rensei::tests {

/// Shows windows, and reports what is cut off in them. With a folder it also writes a picture of each.
class Gallery {
public:
    explicit Gallery(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Shows the window until its layout has settled, and checks it.
    void capture(QWidget &window, const QString &name);

    /// From now on leaves a picture of nothing but the capture with this number, counted from here, named after what it
    /// shows and `look`.
    void pictureOnly(int number, const QString &look);
    static constexpr int noPicture = -2; ///< as a number: of none
    int captured() const { return m_captured; } ///< since the last pictureOnly()

    /// Only for looking at: it is no window of the product.
    void capturePicture(QWidget &sheet, const QString &name);

    bool isGood() const { return m_problems == 0 && m_captured > 0; }

private:
    void savePicture(QWidget &widget, const QString &name);
    void check(const QWidget &widget, const QString &name);
    void report(const QString &name, const QString &text);

    QString m_folder;
    int m_problems = 0;
    int m_captured = 0;
    static constexpr int everyPicture = -1;

    int m_pictured = everyPicture; ///< the number of the only capture that is kept
    QString m_look;
};

} // namespace rensei::tests
