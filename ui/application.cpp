#include "ui/application.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/mainwindow.h"
#include "ui/search/searchpage.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/themechoice.h"

#include <QApplication>
#include <QTimer>
#include <QTextStream>

namespace insats::ui {

namespace {

// Once the first answer is painted, the picture is taken and the program ends.
void takePicture(MainWindow &window, CatalogueClient &client, const QString &path, const QString &page)
{
    const auto take = [&window, path] {
        const bool saved = window.grab().save(path);
        if (!saved)
            QTextStream(stderr) << MainWindow::tr("The picture %1 cannot be written.").arg(path) << Qt::endl;
        QApplication::exit(saved ? 0 : 4);
    };
    const auto takeSoon = [&window, take] { QTimer::singleShot(0, &window, take); }; // once all is laid out
    if (page == QLatin1StringView("coverage"))
        QObject::connect(&client, &CatalogueClient::cardsRead, &window, takeSoon);
    else if (page == QLatin1StringView("needs"))
        QObject::connect(&client, &CatalogueClient::registersRead, &window, takeSoon);
    else
        QObject::connect(&client, &CatalogueClient::found, &window, takeSoon);
    QObject::connect(&client, &CatalogueClient::failed, &window, [](const QString &sentence) {
        QTextStream(stderr) << sentence << Qt::endl;
        QApplication::exit(4);
    });
}

} // namespace

int runWindow(int &argc, char **argv, const StartOptions &options, wording::Language language)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Insatskartan"));
    QApplication::setDesktopFileName(QStringLiteral("se.insatskartan.Insatskartan"));
    wording::speak(application, language);
    dress(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/insatskartan.svg")));

    CatalogueClient client;
    MainWindow window(client);
    QObject::connect(&window, &MainWindow::themeRequested, &application, [&application](const QString &theme) {
        chooseTheme(theme);
        dress(application);
    });
    const auto opens = [&options](const char *page) { return options.page == QLatin1StringView(page); };
    if (!options.picture.isEmpty())
        takePicture(window, client, options.picture, options.page);
    if (opens("coverage"))
        window.open(MainWindow::Page::Coverage);
    if (opens("needs"))
        window.open(MainWindow::Page::Needs);
    if (opens("manage"))
        window.open(MainWindow::Page::Manage);
    window.searchPage().setText(options.words);
    client.open(options.file, options.empty, options.catalogue);
    window.show();
    return QApplication::exec();
}

} // namespace insats::ui
