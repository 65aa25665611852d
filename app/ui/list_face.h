#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rensei::app {

/// What stands in the place of a list that has nothing to show: a picture, one sentence, and at most two buttons, of
/// which the first is what most people want.
class ListFace final : public QWidget {
    Q_OBJECT

public:
    enum class Picture { None, Waiting, Empty, Old, Key, Trouble };

    explicit ListFace(QWidget *parent = nullptr);

    struct Content {
        Picture picture = Picture::None;
        QString sentence;
        QString button = {}; ///< "" for none
        QString second = {};
        bool operator==(const Content &) const = default;
    };
    void show(const Content &content);
    QString sentence() const;

Q_SIGNALS:
    void buttonClicked();
    void secondClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    Content m_content;
    QLabel *m_picture;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace rensei::app
